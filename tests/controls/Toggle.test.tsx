import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Toggle } from '#controls/Toggle.tsx';

test('switches what it names on and off', async () => {
  const onChange = vi.fn();
  const { rerender } = render(<Toggle label="Brent" checked={false} onChange={onChange} />);

  await userEvent.click(screen.getByRole('checkbox', { name: 'Brent' }));
  rerender(<Toggle label="Brent" checked onChange={onChange} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Brent' }));

  expect(onChange.mock.calls).toEqual([[true], [false]]);
});

test('stays as it is with a reason, yet can be reached to read it', async () => {
  const onChange = vi.fn();
  render(<Toggle label="Brent" checked={false} disabledReason="Not here." onChange={onChange} />);
  const box = screen.getByRole('checkbox', { name: /^Brent/ });

  await userEvent.click(box);
  await userEvent.tab();

  expect(onChange).not.toHaveBeenCalled();
  expect(box).not.toBeChecked();
  expect(box).toHaveAttribute('aria-disabled', 'true');
  expect(box).toHaveAccessibleDescription('Not here.');
  expect(box).not.toBeDisabled();
});
