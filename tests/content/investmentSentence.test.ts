import { describe, expect, it } from 'vitest';
import { investmentSentence } from '#content/investmentSentence.ts';
import { investmentYears } from '#content/investmentYears.ts';
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
const window = { from: 2013, to: 2021 };
const years = investmentYears(context, investment.observations, window);

describe('investmentSentence', () => {
  it('says that in no year more left than came', () => {
    expect(investmentSentence(context, years, window)).toBe(
      'In 2021 Kazakhstan recorded a net inflow of €89 mn of direct investment from Italy and a stock of €119 mn; in none of the 9 years shown did more leave than come in.',
    );
  });

  it('tells the stock alone where there is no flow', () => {
    const stockOnly = { ...years, 'net-inflow': new Map() };

    expect(investmentSentence(context, stockOnly, window)).toBe(
      'In 2021 Kazakhstan recorded a stock of €119 mn of direct investment from Italy.',
    );
  });

  it('says that there is nothing to tell', () => {
    const nothing = { 'net-inflow': new Map(), stock: new Map() };

    expect(investmentSentence(context, nothing, window)).toBe(
      'No figure of direct investment for this choice of years and currency.',
    );
  });
});
