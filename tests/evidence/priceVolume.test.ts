import { expect, test } from 'vitest';
import { load } from '#dataset/loadDataset.ts';
import { priceVolumeSplit } from '#evidence/priceVolume.ts';
import { quantityOf } from '#evidence/quantity.ts';
import { quantity } from './measures.ts';

function purchase(value: number, barrels: number) {
  return { value: quantity(value), volume: quantity(barrels, { unit: 'BARRELS' }) };
}

test('a doubled price at one volume is all price', () => {
  expect(priceVolumeSplit(purchase(100, 10), purchase(200, 10))).toMatchObject({
    change: 100,
    priceEffect: 100,
    volumeEffect: 0,
    priceBefore: 10,
    priceAfter: 20,
  });
});

test('a doubled volume at one price is all volume', () => {
  expect(priceVolumeSplit(purchase(100, 10), purchase(200, 20))).toMatchObject({
    priceEffect: 0,
    volumeEffect: 100,
  });
});

test('where both move, each effect is taken at the mean of the other', () => {
  expect(priceVolumeSplit(purchase(100, 10), purchase(400, 20))).toMatchObject({
    change: 300,
    priceEffect: 150,
    volumeEffect: 150,
  });
});

test('without a volume, or in two units, there is no split', () => {
  expect(priceVolumeSplit(purchase(100, 0), purchase(200, 10))).toMatchObject({
    reason: 'no-volume',
  });
  expect(
    priceVolumeSplit(purchase(100, 1), { ...purchase(1, 1), value: quantity(1, { unit: 'EUR' }) }),
  ).toMatchObject({ reason: 'different-unit' });
});

test('Italy paid less for more Kazakh crude in 2015: price took more than volume gave', async () => {
  const products = await load('trade-products');
  const [before, after] = ['2014', '2015'].map((period) => {
    const of = (indicator: string) =>
      products.observations.find(
        (o) =>
          o.product === 'grade:kazakhstan-crude' &&
          o.indicator === indicator &&
          o.period === period,
      );
    const [value, volume] = [of('trade.product-value'), of('trade.product-volume')];
    if (!value || !volume) throw new Error(`no crude in ${period}`);
    return { value: quantityOf(value), volume: quantityOf(volume) };
  });

  const split = before && after && priceVolumeSplit(before, after);

  expect(split).toMatchObject({ kind: 'value' });
  if (split?.kind !== 'value') return;
  expect(Math.round(split.change / 1e6)).toBe(-936);
  expect(Math.round(split.priceBefore)).toBe(98);
  expect(Math.round(split.priceAfter)).toBe(55);
  expect(split.priceEffect + split.volumeEffect).toBe(split.change);
});
