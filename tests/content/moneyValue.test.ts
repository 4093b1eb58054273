import { describe, expect, it } from 'vitest';
import { convertedValue, moneyTarget, moneyValue } from '#content/moneyValue.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { moneyContext } from './moneyContext.ts';
import { tradeData } from './tradeContext.ts';

const found = tradeData['trade-totals'].observations.find(
  (o) => o.id === 'trade-totals:trade.value.kz.kz-it.2018:bns-countries-2019',
);
if (!found) throw new Error('the observation is gone');
const observation = found;

describe('moneyTarget', () => {
  it('is what the view asks for', () => {
    expect(moneyTarget({ ...DEFAULT_VIEW, currency: 'eur', prices: 2015 })).toEqual({
      currency: 'EUR',
      prices: 2015,
    });
  });
});

describe('moneyValue', () => {
  it('leaves a value that is in the target’s money as it is, with no working', () => {
    const context = moneyContext();

    expect(moneyValue(context, observation)).toEqual({
      amount: 11_734_254_800,
      ref: { obs: observation.id },
    });
    expect(context.workings.derived()).toEqual({});
  });

  it('names each step of a conversion and keeps the observation', () => {
    const context = moneyContext({ currency: 'eur', prices: 2015 });
    const value = moneyValue(context, observation);
    const working = context.workings.derived()[value?.ref.derived ?? ''];

    expect(value?.ref.obs).toBe(observation.id);
    expect(working?.formula).toBe(
      'value × US consumer price index, 2015 ÷ US consumer price index, 2018 × EUR per USD, yearly mean, 2015',
    );
    expect(working?.working).toMatch(/^USD 11,734\.2548 mn × 237\.017 ÷ 251\.107 × [\d.]+ = /);
    expect(working?.inputs.map((input) => input.obs)).toHaveLength(4);
  });

  it('is nothing where no rate reaches the period', () => {
    const context = moneyContext({ currency: 'eur' });

    expect(moneyValue(context, { ...observation, period: '1998' })).toBeNull();
    expect(moneyValue(context, { ...observation, period: '2005/2015' })).toBeNull();
  });
});

describe('convertedValue', () => {
  it('takes a computed value as it takes a printed one', () => {
    const context = moneyContext({ currency: 'eur' });
    const value = convertedValue(context, {
      id: 'test@sum.2024',
      label: 'Sum',
      text: 'USD 10 mn',
      amount: 1e7,
      currency: 'USD',
      year: 2024,
      ref: { derived: 'test@sum.2024' },
    });

    expect(value?.amount).toBeCloseTo(9_242_000, 0);
    expect(value?.ref).toEqual({ derived: 'test@eur.test@sum.2024' });
    expect(context.workings.derived()['test@eur.test@sum.2024']?.inputs[0]).toMatchObject({
      derived: 'test@sum.2024',
      text: 'USD 10 mn',
    });
  });
});
