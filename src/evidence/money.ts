import type { Dataset, Observation } from '#dataset/observation.ts';
import { remembered } from '#dataset/remembered.ts';

/** Yearly reference values by year, each with the observation it comes from. */
export interface ReferenceRates {
  readonly eurPerUsd: ReadonlyMap<number, Observation>;
  readonly usCpi: ReadonlyMap<number, Observation>;
  readonly brent: ReadonlyMap<number, Observation>;
}

export const toReferenceRates = remembered((reference: Dataset): ReferenceRates => {
  const byYear = (indicator: string) =>
    new Map((reference.byIndicator.get(indicator) ?? []).map((o) => [Number(o.period), o]));
  return {
    eurPerUsd: byYear('reference.eur-per-usd'),
    usCpi: byYear('reference.us-cpi'),
    brent: byYear('reference.brent'),
  };
});

/** What money is to be shown in: a currency, nominal or in prices of a base year. */
export interface MoneyTarget {
  readonly currency: 'USD' | 'EUR';
  readonly prices: 'nominal' | number;
}

/** One step of a conversion: the value is multiplied or divided by an observed reference value. */
export interface MoneyStep {
  readonly operation: 'times' | 'divide';
  readonly by: Observation;
  readonly value: number;
  readonly currency: 'USD' | 'EUR';
}

export type Money =
  | {
      readonly kind: 'value';
      /** In currency units. */
      readonly value: number;
      /** Empty where the value stands as its source prints it. */
      readonly steps: readonly MoneyStep[];
    }
  | { readonly kind: 'missing'; readonly reason: 'no-rate' | 'no-cpi' | 'no-single-year' };

/**
 * Money of one year in the target's currency and prices, at the yearly mean rate and the yearly
 * mean US CPI. Constant prices are deflated in dollars, then converted at the base year's rate.
 */
export function convertMoney(
  amount: number,
  from: 'USD' | 'EUR',
  year: number | null,
  target: MoneyTarget,
  rates: ReferenceRates,
): Money {
  const constant = target.prices !== 'nominal' && target.prices !== year;
  if (from === target.currency && !constant) return { kind: 'value', value: amount, steps: [] };
  if (year === null) return { kind: 'missing', reason: 'no-single-year' };
  const steps: MoneyStep[] = [];
  let value = amount;
  const step = (operation: MoneyStep['operation'], by: Observation, currency: 'USD' | 'EUR') => {
    value = operation === 'times' ? value * by.obsValue : value / by.obsValue;
    steps.push({ operation, by, value, currency });
  };
  if (from === 'EUR') {
    const rate = rates.eurPerUsd.get(year);
    if (!rate) return { kind: 'missing', reason: 'no-rate' };
    step('divide', rate, 'USD');
  }
  if (target.prices !== 'nominal' && constant) {
    const base = rates.usCpi.get(target.prices);
    const own = rates.usCpi.get(year);
    if (!base || !own) return { kind: 'missing', reason: 'no-cpi' };
    step('times', base, 'USD');
    step('divide', own, 'USD');
  }
  if (target.currency === 'EUR') {
    const rate = rates.eurPerUsd.get(target.prices === 'nominal' ? year : target.prices);
    if (!rate) return { kind: 'missing', reason: 'no-rate' };
    step('times', rate, 'EUR');
  }
  return { kind: 'value', value, steps };
}

/** The calendar year that holds the whole period; null where it spans several or is open. */
export function singleYear(period: string | null): number | null {
  if (period === null) return null;
  const [from = '', to = from] = period.split('/');
  return /^\d{4}/.test(from) && from.slice(0, 4) === to.slice(0, 4)
    ? Number(from.slice(0, 4))
    : null;
}
