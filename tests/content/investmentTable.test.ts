import { expect, it } from 'vitest';
import { buildInvestmentByYear } from '#content/investmentByYear.ts';
import { investmentTable } from '#content/investmentTable.ts';
import type { MoneyContext } from '#content/moneyValue.ts';
import { createWorkings } from '#content/workings.ts';
import { toReferenceRates } from '#evidence/money.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('investment', 'reference', 'events');

it('lists years newest first, each with its method', () => {
  const { table } = buildInvestmentByYear(data, { ...DEFAULT_VIEW, claims: 'hide' }, english);

  expect(table.rows[0]?.key).toBe('2021');
  expect(table.rows.at(-1)?.key).toBe('2003');
  expect(table.rows.find(({ key }) => key === '2012')?.cells[1]?.text).toBe('older method');
  expect(table.rows.find(({ key }) => key === '2013')?.cells[1]?.text).toBe(
    'BPM6, directional principle',
  );
});

it('has no row for a year without a figure', () => {
  const context: MoneyContext = {
    figure: 'investment-by-year',
    i18n: english,
    target: { currency: 'EUR', prices: 'nominal' },
    rates: toReferenceRates(data.reference),
    sources: data.sources,
    workings: createWorkings(data.sources, english),
  };
  const years = { 'net-inflow': new Map(), stock: new Map() };

  expect(investmentTable(context, years, [], { from: 2022, to: 2023 }).rows).toEqual([]);
});
