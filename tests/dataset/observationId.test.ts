import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { claimId, observationId, observationKey } from '#dataset/observationId.ts';

const TOTAL: Omit<Observation, 'id'> = {
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
  period: '1995',
  obsValue: 142.470792,
  unitMeasure: 'USD',
  unitMult: 6,
  qualifier: 'exact',
  obsStatus: 'A',
  caution: null,
  source: 'wits-kz-exports-by-partner',
  locator: 'row 1995-12-31, ITA',
  note: null,
};

test('an id names dataset, key, period and source', () => {
  expect(observationId(TOTAL)).toBe(
    'trade-totals:trade.value.kz.kz-it.1995:wits-kz-exports-by-partner',
  );
});

test('an id does not depend on value, note or locator', () => {
  const corrected = { ...TOTAL, obsValue: 143, note: { en: 'Revised.' }, locator: 'row 2' };

  expect(observationId(corrected)).toBe(observationId(TOTAL));
});

test('Italy is named among Kazakhstan’s partners and left out between the two countries', () => {
  const partner: Omit<Observation, 'id'> = { ...TOTAL, direction: 'kz-partner' };

  expect(observationKey(partner)).toBe('trade-totals:trade.value.kz.kz-partner.IT');
  expect(observationKey(TOTAL)).toBe('trade-totals:trade.value.kz.kz-it');
});

test('a third country is named in any direction', () => {
  expect(observationKey({ ...TOTAL, counterpart: 'W00', direction: null })).toBe(
    'trade-totals:trade.value.kz.W00',
  );
});

test('all dimensions stand in the key in a fixed order', () => {
  const full: Omit<Observation, 'id'> = {
    ...TOTAL,
    product: 'hs:2709',
    sector: 'oil-gas',
    place: 'trieste',
    scope: 'rail',
    basis: 'kz-exports',
    definitionCode: 'operating',
  };

  expect(observationKey(full)).toBe(
    'trade-totals:trade.value.kz.kz-it.hs:2709.oil-gas.trieste.rail.kz-exports.operating',
  );
});

test('a stroke in a period is written as an underscore', () => {
  expect(observationId({ ...TOTAL, period: '2005/..' })).toMatch(/\.2005_\.\.:wits/);
});

test('a value without a period is undated', () => {
  expect(claimId('a:b', { period: null, source: 's' }, null)).toBe('a:b.undated:s');
});

test('a variant tells two claims of one key and source apart', () => {
  expect(observationId(TOTAL, '18bn')).toBe(`${observationId(TOTAL)}~18bn`);
});
