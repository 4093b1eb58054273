import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CurrencySwitch } from '#controls/CurrencySwitch.tsx';
import { english } from './english.ts';

test('takes a currency by its code', async () => {
  const onChange = vi.fn();
  render(<CurrencySwitch value="usd" onChange={onChange} i18n={english} />);
  expect(screen.getByRole('radio', { name: 'USD' })).toBeChecked();

  await userEvent.click(screen.getByRole('radio', { name: 'EUR' }));

  expect(onChange.mock.calls).toEqual([['eur']]);
});

test('refuses a currency with the reason', async () => {
  const onChange = vi.fn();
  const reason = 'The ports print dollars only.';
  render(
    <CurrencySwitch
      value="usd"
      disabledReasons={{ eur: reason }}
      onChange={onChange}
      i18n={english}
    />,
  );
  const euros = screen.getByRole('radio', { name: 'EUR' });

  await userEvent.click(euros);

  expect(onChange).not.toHaveBeenCalled();
  expect(euros).toHaveAccessibleDescription(reason);
});
