import { expect, test } from 'vitest';
import { crudeYears } from '#content/crudeYears.ts';
import { datasetOf } from '../evidence/observe.ts';
import { loadedData } from '../loadedData.ts';

const data = await loadedData('trade-products');
const years = crudeYears(data['trade-products'], data.sources);

test('only complete years count: 2013 to 2019 as printed, 2023 from its months', () => {
  expect(years.map(({ year, series }) => [year, series])).toEqual([
    [2013, 'register'],
    [2014, 'register'],
    [2015, 'register'],
    [2016, 'register'],
    [2017, 'register'],
    [2018, 'register'],
    [2019, 'register'],
    [2023, 'grades'],
  ]);
});

test('a printed year stands as printed', () => {
  const year = years.find((one) => one.year === 2018);

  expect(year?.value).toBeCloseTo(1_606_226_000, 3);
  expect(year?.barrels).toBe(22_742_000);
  expect(year?.allOrigins).toBeCloseTo(32_329_416_000, 3);
});

test('2023 adds twelve months of the blend and twelve of the other grades', () => {
  expect(years.find((one) => one.year === 2023)?.values).toHaveLength(24);
});

test('a competing claim neither doubles a year nor adds to it', () => {
  const products = data['trade-products'];
  const copies = products.observations.map((o) => ({ ...o, id: `${o.id}~copy` }));
  const doubled = datasetOf('trade-products', [...products.observations, ...copies]);

  expect(crudeYears(doubled, data.sources)).toEqual(years);
});
