import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';

const OBSERVATION: Observation = {
  id: 'trade-totals:trade.value.kz.kz-it.2024:stat-gov-kz',
  dataset: 'trade-totals',
  indicator: 'trade.value',
  reporter: 'KZ',
  counterpart: 'IT',
  direction: 'kz-it',
  sector: null,
  product: null,
  basis: null,
  place: null,
  scope: null,
  definitionCode: null,
  definition: null,
  period: '2024',
  obsValue: 18.5,
  unitMeasure: 'USD',
  unitMult: 9,
  qualifier: 'exact',
  obsStatus: 'A',
  caution: null,
  source: 'stat-gov-kz',
  locator: 'row Italy',
  note: null,
};

test('a value in billions becomes units', () => {
  expect(inUnits(OBSERVATION)).toBe(18_500_000_000);
});

test('a value without a multiplier stays as it is', () => {
  expect(inUnits({ ...OBSERVATION, obsValue: 3, unitMeasure: 'RANK', unitMult: 0 })).toBe(3);
});
