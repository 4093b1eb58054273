import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { MoneyTarget } from '#evidence/money.ts';
import { convertMoney, singleYear, toReferenceRates } from '#evidence/money.ts';
import { datasetOf, observe } from './observe.ts';

function reference(indicator: string, period: string, obsValue: number) {
  return observe({ dataset: 'reference', indicator, period, obsValue, unitMult: 0 });
}

const RATES = toReferenceRates(
  datasetOf('reference', [
    reference('reference.eur-per-usd', '2010', 0.75),
    reference('reference.eur-per-usd', '2024', 0.9),
    reference('reference.us-cpi', '2010', 200),
    reference('reference.us-cpi', '2024', 300),
  ]),
);

const NOMINAL_DOLLARS: MoneyTarget = { currency: 'USD', prices: 'nominal' };
const NOMINAL_EUROS: MoneyTarget = { currency: 'EUR', prices: 'nominal' };

function toMoney(observation: Observation, target: MoneyTarget, rates: typeof RATES) {
  const from = observation.unitMeasure === 'EUR' ? 'EUR' : 'USD';
  const year = singleYear(observation.period);
  return convertMoney(inUnits(observation), from, year, target, rates);
}

test('a value in the wanted currency stands as printed', () => {
  expect(toMoney(observe({ obsValue: 18 }), NOMINAL_DOLLARS, RATES)).toEqual({
    kind: 'value',
    value: 18e9,
    steps: [],
  });
});

test('dollars become euros at the mean rate of their year', () => {
  const money = toMoney(observe({ obsValue: 10 }), NOMINAL_EUROS, RATES);

  expect(money).toMatchObject({ value: 9e9, steps: [{ operation: 'times', currency: 'EUR' }] });
});

test('euros become dollars by division', () => {
  const money = toMoney(observe({ obsValue: 9, unitMeasure: 'EUR' }), NOMINAL_DOLLARS, RATES);

  expect(money).toMatchObject({ value: 10e9, steps: [{ operation: 'divide', currency: 'USD' }] });
});

test('constant prices are deflated in dollars, then turned into euros at the base year’s rate', () => {
  const target: MoneyTarget = { currency: 'EUR', prices: 2024 };

  const money = convertMoney(100, 'USD', 2010, target, RATES);

  expect(money).toMatchObject({ kind: 'value', value: 135 });
  expect(money.kind === 'value' && money.steps.map(({ by }) => by.period)).toEqual([
    '2024',
    '2010',
    '2024',
  ]);
});

test('the base year’s own value is not deflated', () => {
  const target: MoneyTarget = { currency: 'USD', prices: 2024 };

  expect(convertMoney(100, 'USD', 2024, target, RATES)).toEqual({
    kind: 'value',
    value: 100,
    steps: [],
  });
});

test('a year without a rate or an index gives no value and says why', () => {
  const missing = (reason: string) => ({ kind: 'missing', reason });

  expect(convertMoney(1, 'USD', 1998, NOMINAL_EUROS, RATES)).toEqual(missing('no-rate'));
  expect(convertMoney(1, 'EUR', 1998, NOMINAL_DOLLARS, RATES)).toEqual(missing('no-rate'));
  expect(convertMoney(1, 'USD', 1998, { currency: 'USD', prices: 2024 }, RATES)).toEqual(
    missing('no-cpi'),
  );
  expect(convertMoney(1, 'USD', null, NOMINAL_EUROS, RATES)).toEqual(missing('no-single-year'));
});

test('a period within one year has that year, one over several has none', () => {
  expect(singleYear('2024-01/2024-09')).toBe(2024);
  expect(singleYear('2024-05-30')).toBe(2024);
  expect(singleYear('2005/2025-05')).toBeNull();
  expect(singleYear('../2024')).toBeNull();
  expect(singleYear(null)).toBeNull();
});
