import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AmountField } from '#controls/AmountField.tsx';
import { english } from './english.ts';

function show() {
  const onAmount = vi.fn();
  render(
    <AmountField
      label="Speed"
      value={25}
      unit="km/h"
      least={1}
      most={200}
      onAmount={onAmount}
      i18n={english}
    />,
  );
  return { onAmount, field: screen.getByRole('spinbutton', { name: 'Speed' }) };
}

async function typed(text: string) {
  const { onAmount, field } = show();
  await userEvent.clear(field);
  await userEvent.type(field, text);
  return { onAmount, field };
}

describe('AmountField', () => {
  test('tells a number once the reader leaves the field', async () => {
    const { onAmount } = await typed('31.5');
    expect(onAmount).not.toHaveBeenCalled();

    await userEvent.tab();

    expect(onAmount.mock.calls).toEqual([[31.5]]);
  });

  test.each([['900{Enter}'], ['-4{Tab}'], ['{Enter}'], ['1e{Tab}']])(
    'says what is needed instead of taking %j',
    async (text) => {
      const { onAmount, field } = await typed(text);

      expect(onAmount).not.toHaveBeenCalled();
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(
        'A number from 1 to 200 is needed; the estimate still uses 25.',
      );
    },
  );

  test('says no more of it once another number is typed', async () => {
    const { onAmount, field } = await typed('900{Enter}');
    await userEvent.clear(field);
    await userEvent.type(field, '90{Enter}');

    expect(onAmount.mock.calls).toEqual([[90]]);
    expect(field).toBeValid();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('keeps its value where the same is typed', async () => {
    const { onAmount, field } = await typed('25{Enter}');

    expect(onAmount).not.toHaveBeenCalled();
    expect(field).toHaveValue(25);
  });

  test('forgets what was typed on Escape', async () => {
    const { onAmount, field } = await typed('99{Escape}');
    await userEvent.tab();

    expect(onAmount).not.toHaveBeenCalled();
    expect(field).toHaveValue(25);
  });
});
