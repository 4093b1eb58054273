import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AmountField } from '#controls/AmountField.tsx';

function show() {
  const onAmount = vi.fn();
  render(<AmountField label="Speed" value={25} least={1} most={200} onAmount={onAmount} />);
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

  test('stays within its bounds', async () => {
    const { onAmount } = await typed('900{Enter}');

    expect(onAmount).toHaveBeenCalledWith(200);
  });

  test('keeps its value where nothing or the same is typed', async () => {
    const { onAmount, field } = await typed('25{Enter}');
    await userEvent.clear(field);
    await userEvent.tab();

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
