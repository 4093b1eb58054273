import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { investmentGaps } from '#evidence/investmentGaps.ts';
import { toReferenceRates } from '#evidence/money.ts';
import { collectTopics } from '#evidence/topic.ts';
import { datasetOf, evidenceOf, observe } from './observe.ts';

const RATES = toReferenceRates(
  datasetOf('reference', [
    observe({ indicator: 'reference.eur-per-usd', period: '2021', obsValue: 0.85, unitMult: 0 }),
  ]),
);

function cumulative(period: string, obsValue: number, given: Partial<Observation> = {}) {
  const indicator = 'investment.cumulative';
  return observe({ indicator, direction: 'it-kz', period, obsValue, source: period, ...given });
}

function find(...observations: readonly Observation[]) {
  return investmentGaps(collectTopics(evidenceOf(observations)), RATES);
}

test('claims up to one year that start at different times do not fit each other', () => {
  const [found] = find(cumulative('../2024-01', 7.3), cumulative('1991/2024-03', 10));

  expect(found).toMatchObject({
    kind: 'window-against-window',
    likelyReason: 'window-differs',
    subject: { period: '../2024' },
  });
});

test('a longer window with more money is as it should be', () => {
  expect(find(cumulative('2005/2024-06', 7.6), cumulative('1991/2024-12', 10))).toEqual([]);
});

test('claims up to different years are not compared', () => {
  expect(find(cumulative('../2014', 5.7), cumulative('../2024', 7.3))).toEqual([]);
});

test('the recorded stock stands beside what is claimed up to its year', () => {
  const stock = observe({
    indicator: 'investment.stock',
    direction: 'it-kz',
    period: '2021',
    obsValue: 119,
    unitMeasure: 'EUR',
    unitMult: 6,
  });

  const [found] = find(stock, cumulative('1991/2021-08', 15, { qualifier: 'about' }));

  expect(found).toMatchObject({ kind: 'stock-against-claims', likelyReason: 'different-basis' });
  expect(found?.gap.ratio).toBeCloseTo(15e9 / (119e6 / 0.85), 6);
});
