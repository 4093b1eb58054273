import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { withComputedClaims } from '#evidence/computedClaims.ts';
import { collectTopics } from '#evidence/topic.ts';
import { evidenceOf, observe, observeMonths } from './observe.ts';

function computedFor(key: string, observations: readonly Observation[]) {
  const evidence = evidenceOf(observations);
  const topic = withComputedClaims(collectTopics(evidence), evidence).get(key);
  return (topic?.claims ?? []).filter(({ formula }) => formula !== null);
}

const FLOWS = [
  observe({ indicator: 'trade.value', direction: 'kz-it', obsValue: 18.66 }),
  observe({ indicator: 'trade.value', direction: 'it-kz', obsValue: 1.28 }),
];

function partnerRow(counterpart: string, direction: 'kz-partner' | 'partner-kz', obsValue: number) {
  const dataset = 'trade-partners';
  return observe({ dataset, indicator: 'trade.value', counterpart, direction, obsValue });
}

test('turnover has exports plus imports of one source beside it', () => {
  const [sum] = computedFor('trade.turnover.2024', [observe(), ...FLOWS]);

  expect(sum).toMatchObject({ formula: 'exports-plus-imports', computed: true });
  expect(sum?.value).toBeCloseTo(19.94e9, 0);
  expect(sum?.observations).toEqual(FLOWS);
});

test('a defective flow makes no turnover', () => {
  const flows = FLOWS.map((flow) => ({ ...flow, caution: 'defective' as const }));

  expect(computedFor('trade.turnover.2024', [observe(), ...flows])).toEqual([]);
});

test('Italy’s claim for a part of a year has its months beside it', () => {
  const months = observeMonths([1, 2, 3, 4]);
  const claim = observe({ ...months[0], dataset: 'trade-totals', period: '2021-01/2021-03' });

  const [sum] = computedFor('trade.value.kz-it.2021-01_2021-03', [claim, ...months]);

  expect(sum).toMatchObject({ formula: 'sum-of-months', value: 6e6 });
});

test('with a month missing there is no sum', () => {
  const months = observeMonths([1, 2, 3, 4]);
  const claim = observe({ ...months[0], dataset: 'trade-totals', period: '2021-01/2021-05' });

  expect(computedFor('trade.value.kz-it.2021-01_2021-05', [claim, ...months])).toEqual([]);
});

test('growth follows from the headlines of the two years', () => {
  const stated = observe({
    indicator: 'trade.turnover-growth',
    obsValue: 24,
    unitMeasure: 'PERCENT',
    unitMult: 0,
  });
  const levels = [observe({ period: '2023', obsValue: 16 }), observe({ obsValue: 20 })];

  const [growth] = computedFor('trade.turnover-growth.2024', [stated, ...levels]);

  expect(growth).toMatchObject({ formula: 'growth-of-levels', value: 25 });
  expect(growth?.interval.low).toBeCloseTo((19.5 / 16.5 - 1) * 100, 9);
  expect(growth?.interval.high).toBeCloseTo((20.5 / 15.5 - 1) * 100, 9);
});

test('a share of exports follows from the table of partners', () => {
  const stated = observe({
    indicator: 'trade.share',
    basis: 'kz-exports',
    obsValue: 18,
    unitMeasure: 'PERCENT',
    unitMult: 0,
  });
  const rows = [partnerRow('IT', 'kz-partner', 20), partnerRow('W00', 'kz-partner', 80)];

  expect(computedFor('trade.share.kz-exports.2024', [stated, ...rows])).toMatchObject([
    { formula: 'share-of-levels', value: 25 },
  ]);
});

const RANK = {
  indicator: 'trade.rank',
  basis: 'kz-exports',
  unitMeasure: 'RANK',
  unitMult: 0,
} as const;

test('where the table decides, the computed rank is exact', () => {
  const rows = [
    partnerRow('IT', 'kz-partner', 20),
    partnerRow('CN', 'kz-partner', 30),
    partnerRow('W00', 'kz-partner', 60),
  ];

  const [rank] = computedFor('trade.rank.kz-exports.2024', [
    observe({ ...RANK, obsValue: 3 }),
    ...rows,
  ]);

  expect(rank).toMatchObject({ value: 2, interval: { low: 2, high: 2 } });
});

test('where it cannot, the rank is the best possible and no more', () => {
  const rows = [partnerRow('IT', 'kz-partner', 20), partnerRow('CN', 'kz-partner', 30)];

  const [rank] = computedFor('trade.rank.kz-exports.2024', [
    observe({ ...RANK, obsValue: 3 }),
    ...rows,
  ]);

  expect(rank).toMatchObject({ value: 2, interval: { low: 2, high: Infinity } });
});

test('a computed value is no better than the weakest of its parts', () => {
  const [exports, imports] = FLOWS;
  const pressed = [exports, imports].map((flow) => observe({ ...flow, source: 'press' }));

  expect(computedFor('trade.turnover.2024', [observe(), ...pressed])).toMatchObject([
    { sourceKind: 'news' },
  ]);
});
