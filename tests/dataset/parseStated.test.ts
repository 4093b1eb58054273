import * as v from 'valibot';
import { expect, test } from 'vitest';
import { statedShapes } from '#dataset/parseStated.ts';

const SHAPES = statedShapes({
  dataset: 'trade-products',
  structure: {
    indicators: { 'trade.product-value': ['USD'] },
    dimensions: ['reporter', 'counterpart', 'product'],
  },
  known: { sources: new Set(['wits']) },
  products: new Set(['hs:2709']),
});

test.each([
  {},
  { reporter: null },
  { reporter: 'KZ', counterpart: 'W00', product: 'hs:2709', source: 'wits' },
  { period: '2024/..', unitMult: 6, qualifier: 'over', obsStatus: 'F', caution: 'doubtful' },
])('%j may be stated', (stated) => {
  expect(v.is(SHAPES.stated, stated)).toBe(true);
});

test.each([
  { indicator: 'trade.value' },
  { reporter: 'RU' },
  { counterpart: 'EU27' },
  { product: 'hs:2710' },
  { source: 'comtrade' },
  { unitMeasure: 'GBP' },
  { unitMult: 'bn' },
  { qualifier: null },
  { obsStatus: 'E' },
  { caution: 'wrong' },
  { definition: 'registered' },
  { obsValue: 5 },
])('%j may not be stated', (stated) => {
  expect(v.is(SHAPES.stated, stated)).toBe(false);
});

test('a dimension that the dataset does not have is refused by name', () => {
  const issues = v.safeParse(SHAPES.stated, { place: 'aktau' }).issues ?? [];

  expect(issues.map(({ message }) => message)).toEqual(['is not a dimension of trade-products']);
});

test('a series has an observation', () => {
  expect(v.is(SHAPES.series, { observations: [['2024', 1]] })).toBe(true);
  expect(v.is(SHAPES.series, { observations: [] })).toBe(false);
  expect(v.is(SHAPES.series, {})).toBe(false);
});

test('a row has a finite value', () => {
  expect(v.is(SHAPES.row, { obsValue: 0 })).toBe(true);
  expect(v.is(SHAPES.row, { obsValue: Number.NaN })).toBe(false);
  expect(v.is(SHAPES.row, {})).toBe(false);
});
