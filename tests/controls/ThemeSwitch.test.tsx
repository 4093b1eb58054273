import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ThemeSwitch } from '#controls/ThemeSwitch.tsx';
import { english } from './english.ts';

test('switches between the themes by their names', async () => {
  const onChange = vi.fn();
  render(<ThemeSwitch value="auto" onChange={onChange} i18n={english} />);

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'High contrast');

  expect(onChange.mock.calls).toEqual([['contrast']]);
});
