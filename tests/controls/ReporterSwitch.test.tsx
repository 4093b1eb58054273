import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ReporterSwitch } from '#controls/ReporterSwitch.tsx';
import { english } from './english.ts';

test('takes one reporter or both by their names', async () => {
  const onChange = vi.fn();
  render(<ReporterSwitch value="kz" onChange={onChange} i18n={english} />);
  expect(screen.getByRole('radio', { name: 'Kazakhstan' })).toBeChecked();

  await userEvent.click(screen.getByRole('radio', { name: 'Italy' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Both' }));

  expect(onChange.mock.calls).toEqual([['it'], ['both']]);
});
