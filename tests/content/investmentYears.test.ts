import { describe, expect, it } from 'vitest';
import { investmentExtent, investmentYears, partYears } from '#content/investmentYears.ts';
import type { MoneyContext } from '#content/moneyValue.ts';
import { createWorkings } from '#content/workings.ts';
import { toReferenceRates } from '#evidence/money.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { investment, reference, sources } = await loadedData('investment', 'reference');
const context: MoneyContext = {
  figure: 'investment-by-year',
  i18n: english,
  target: { currency: 'EUR', prices: 'nominal' },
  rates: toReferenceRates(reference),
  sources,
  workings: createWorkings(sources, english),
};

describe('investmentExtent', () => {
  it('reaches from the first yearly figure to the last, parts of years included', () => {
    expect(investmentExtent(investment.observations)).toEqual({ first: 2003, last: 2023 });
  });
});

describe('investmentYears', () => {
  it('gives flow and stock of the years that have them', () => {
    const years = investmentYears(context, investment.observations, { from: 2020, to: 2023 });

    expect([...years['net-inflow'].keys()]).toEqual([2020, 2021]);
    expect(years.stock.get(2021)?.money?.amount).toBeCloseTo(118_936_974.3, 1);
  });
});

describe('partYears', () => {
  it('gives what is stated for some months, only where its year is shown', () => {
    const of = (from: number, to: number) =>
      partYears(context, investment.observations, { from, to }).map(({ period }) => period);

    expect(of(2020, 2023)).toEqual(['2023-01/2023-08']);
    expect(of(2003, 2022)).toEqual([]);
  });
});
