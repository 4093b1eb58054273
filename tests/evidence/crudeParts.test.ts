import { expect, test } from 'vitest';
import { crudeParts } from '#evidence/crudeParts.ts';
import { toReferenceRates } from '#evidence/money.ts';
import { datasetOf, evidenceOf, observe } from './observe.ts';

const RATES = toReferenceRates(
  datasetOf('reference', [
    observe({ indicator: 'reference.eur-per-usd', period: '2022', obsValue: 1, unitMult: 0 }),
  ]),
);

function month(product: string, obsValue: number, unitMeasure: 'USD' | 'EUR') {
  return observe({
    dataset: 'trade-products',
    indicator: 'trade.product-value',
    reporter: 'IT',
    direction: 'kz-it',
    period: '2022-10',
    product,
    obsValue,
    unitMeasure,
    unitMult: 6,
  });
}

test('grades of crude that together exceed all fuels are listed', () => {
  const [found] = crudeParts(
    evidenceOf([
      month('grade:a', 60, 'USD'),
      month('grade:b', 60, 'USD'),
      month('hs:27', 100, 'EUR'),
    ]),
    RATES,
  );

  expect(found).toMatchObject({
    kind: 'part-exceeds-whole',
    likelyReason: 'different-register',
    subject: { period: '2022-10' },
  });
  expect(found?.claims.map(({ value, formula }) => [value, formula])).toEqual([
    [120e6, 'sum-of-parts'],
    [100e6, null],
  ]);
});

test('crude within fuels is as it should be', () => {
  expect(
    crudeParts(evidenceOf([month('grade:a', 60, 'USD'), month('hs:27', 100, 'EUR')]), RATES),
  ).toEqual([]);
});

test('without products there is nothing to compare', () => {
  expect(crudeParts(evidenceOf([observe()]), RATES)).toEqual([]);
});
