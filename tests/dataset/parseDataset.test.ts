import { expect, test } from 'vitest';
import { parseDataset } from '#dataset/parseDataset.ts';
import { atOnce } from './atOnce.ts';
import { problemsOf, toldBy } from './problemsOf.ts';

const KNOWN = { sources: new Set(['eurostat']) };

const FIELDS = {
  indicator: 'trade.product-value',
  reporter: 'IT',
  counterpart: 'KZ',
  direction: 'it-kz',
  product: 'hs:2203',
  unitMeasure: 'EUR',
  unitMult: 0,
  source: 'eurostat',
  locator: 'sheet 1',
};

const MODULE = {
  id: 'trade-goods',
  title: { en: 'Goods' },
  products: { 'hs:2203': { en: 'Beer' }, 'hs:8419': { en: 'Boilers' } },
  series: [
    {
      ...FIELDS,
      observations: [
        ['2020-01', 60429, 'row 1'],
        ['2020-02', 79166, 'row 1'],
      ],
    },
    { ...FIELDS, product: 'hs:8419', observations: [['2020-01', 37141, 'row 2']] },
  ],
};

function parse(fault: object = {}) {
  return atOnce(parseDataset('src/data/trade-goods.json', { ...MODULE, ...fault }, KNOWN));
}

test('observations keep the order of the module', () => {
  expect(
    parse().observations.map(({ product, period, obsValue }) => [product, period, obsValue]),
  ).toEqual([
    ['hs:2203', '2020-01', 60429],
    ['hs:2203', '2020-02', 79166],
    ['hs:8419', '2020-01', 37141],
  ]);
});

test('observations are found by id and by indicator', () => {
  const { observations, byId, byIndicator } = parse();

  expect(byId.get('trade-goods:trade.product-value.it.it-kz.hs:8419.2020-01:eurostat')).toBe(
    observations[2],
  );
  expect(byIndicator.get('trade.product-value')).toEqual(observations);
  expect(byIndicator.get('trade.value')).toBeUndefined();
});

test('products are found by code', () => {
  expect(parse().products.get('hs:2203')).toEqual({ en: 'Beer' });
});

test.each([
  [{ title: 'Goods' }, '/title: expected Object, found "Goods"'],
  [{ series: [] }, '/series: has no series'],
  [{ series: {} }, '/series: expected Array, found Object'],
  [{ notes: [] }, '/notes: is not a known key'],
  [{ products: { ...MODULE.products, 'hs:22': {} } }, '/products/hs:22/en: is missing'],
  [{ products: { 'hs:2203': { en: 'Beer' } } }, '/series/1/product: there is no product "hs:8419"'],
])('%j is refused', (fault, told) => {
  expect(toldBy(() => parse(fault))).toEqual([told]);
});

test('an id that is no dataset is refused', () => {
  expect(toldBy(() => parse({ id: 'trade-good' }))).toEqual([
    expect.stringMatching(/^\/id: expected .*"trade-goods".*, found "trade-good"$/),
  ]);
});

test('an id that is not the name of the file is refused', () => {
  expect(toldBy(() => parse({ id: 'trade-goods-cn8' }))).toEqual([
    '/id: "trade-goods-cn8" stands in a file of another name',
  ]);
});

test.each([null, [], 'text', undefined])('a module that is %j is refused', (json) => {
  expect(problemsOf(() => atOnce(parseDataset('trade-goods.json', json, KNOWN)))).not.toEqual([]);
});

test('faults of several series are told together, each with the file', () => {
  const series = MODULE.series.map((one) => ({ ...one, source: 'x' }));

  expect(problemsOf(() => parse({ series }))).toEqual([
    {
      file: 'src/data/trade-goods.json',
      pointer: '/series/0/source',
      reason: 'there is no source "x"',
    },
    {
      file: 'src/data/trade-goods.json',
      pointer: '/series/1/source',
      reason: 'there is no source "x"',
    },
  ]);
});
