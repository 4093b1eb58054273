import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ScaleSwitch } from '#controls/ScaleSwitch.tsx';
import { english } from './english.ts';

test('takes a scale by its name', async () => {
  const onChange = vi.fn();
  render(<ScaleSwitch value="log" onChange={onChange} i18n={english} />);
  expect(screen.getByRole('radio', { name: 'Logarithmic' })).toBeChecked();

  await userEvent.click(screen.getByRole('radio', { name: 'Linear' }));

  expect(onChange.mock.calls).toEqual([['linear']]);
});

test('refuses the logarithm of what can be negative, with the reason', async () => {
  const onChange = vi.fn();
  const reason = 'A balance can be negative.';
  render(
    <ScaleSwitch
      value="linear"
      disabledReasons={{ log: reason }}
      onChange={onChange}
      i18n={english}
    />,
  );
  const log = screen.getByRole('radio', { name: 'Logarithmic' });

  await userEvent.click(log);

  expect(onChange).not.toHaveBeenCalled();
  expect(log).toHaveAccessibleDescription(reason);
});
