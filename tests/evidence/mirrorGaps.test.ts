import { expect, test } from 'vitest';
import { mirrorGaps } from '#evidence/mirrorGaps.ts';
import { toReferenceRates } from '#evidence/money.ts';
import { collectTopics } from '#evidence/topic.ts';
import { datasetOf, evidenceOf, observe } from './observe.ts';

const RATES = toReferenceRates(
  datasetOf('reference', [
    observe({ indicator: 'reference.eur-per-usd', period: '2024', obsValue: 0.9, unitMult: 0 }),
  ]),
);

function find(kazakh: number, italian: number, period = '2024') {
  const flow = { indicator: 'trade.value', direction: 'kz-it', period } as const;
  return mirrorGaps(
    collectTopics(
      evidenceOf([
        observe({ ...flow, obsValue: kazakh }),
        observe({
          ...flow,
          obsValue: italian,
          reporter: 'IT',
          unitMeasure: 'EUR',
          source: 'istat',
        }),
      ]),
    ),
    RATES,
  );
}

test('figures far apart are listed with Kazakhstan’s first and the ratio in one currency', () => {
  const [found] = find(18, 4.5);

  expect(found).toMatchObject({ kind: 'mirror', likelyReason: 'place-of-destination' });
  expect(found?.claims.map(({ publisher }) => publisher)).toEqual(['bureau', 'istat']);
  expect(found?.gap.ratio).toBeCloseTo(3.6, 9);
});

test('figures within half as much again are close enough', () => {
  expect(find(6, 4.5)).toEqual([]);
  expect(find(4, 4.5)).toEqual([]);
});

test('where Italy reports far more it is listed too', () => {
  expect(find(2, 4.5)).toHaveLength(1);
});

test('parts of a year are not mirrored', () => {
  expect(find(18, 4.5, '2024-01/2024-09')).toEqual([]);
});
