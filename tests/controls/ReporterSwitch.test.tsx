import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CurrencySwitch } from '#controls/CurrencySwitch.tsx';
import { ReporterSwitch } from '#controls/ReporterSwitch.tsx';
import { ScaleSwitch } from '#controls/ScaleSwitch.tsx';
import { english } from './english.ts';

test('switches take a choice by its name and refuse one with a reason', async () => {
  const onChange = vi.fn();
  render(
    <>
      <ReporterSwitch value="kz" onChange={onChange} i18n={english} />
      <CurrencySwitch value="usd" onChange={onChange} i18n={english} />
      <ScaleSwitch
        value="linear"
        disabledReasons={{ log: 'A balance can be negative.' }}
        onChange={onChange}
        i18n={english}
      />
    </>,
  );

  await userEvent.click(screen.getByRole('radio', { name: 'Both' }));
  await userEvent.click(screen.getByRole('radio', { name: 'EUR' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Logarithmic' }));

  expect(onChange.mock.calls).toEqual([['both'], ['eur']]);
});
