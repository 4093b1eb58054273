import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { PricesSelect } from '#controls/PricesSelect.tsx';
import type { Prices } from '#view/view.ts';
import { english } from './english.ts';

function show(value: Prices) {
  const onChange = vi.fn();
  render(
    <PricesSelect
      value={value}
      baseYears={[2022, 2023, 2024]}
      onChange={onChange}
      i18n={english}
    />,
  );
  return onChange;
}

describe('PricesSelect', () => {
  test('offers the prices of the last base year', async () => {
    const onChange = show('nominal');
    expect(screen.queryByRole('combobox')).toBeNull();

    await userEvent.click(screen.getByRole('radio', { name: '2024 prices' }));

    expect(onChange).toHaveBeenCalledWith(2024);
  });

  test('changes the base year and goes back to current prices', async () => {
    const onChange = show(2023);

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Base year' }), '2022');
    await userEvent.click(screen.getByRole('radio', { name: 'Current' }));

    expect(onChange.mock.calls).toEqual([[2022], ['nominal']]);
  });

  test('shows a base year that a link asks for although it is not on offer', () => {
    show(2010);

    expect(screen.getByRole('combobox', { name: 'Base year' })).toHaveValue('2010');
  });
});
