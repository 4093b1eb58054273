import { expect, test } from 'vitest';
import { monthsExtent, rankedMonths } from '#content/rankedMonths.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { observe, sourceOf } from '../evidence/observe.ts';

const sources: SourceIndex = {
  sources: [],
  byId: new Map(
    [
      sourceOf({ id: 'press', kind: 'news' }),
      sourceOf({ id: 'bureau', kind: 'official-statistics' }),
    ].map((one) => [one.id, one]),
  ),
};
const month = (period: string, source: string, direction: 'kz-it' | 'it-kz' = 'kz-it') =>
  observe({ indicator: 'trade.value', period, source, direction });
const monthly = [
  month('2024-02', 'press'),
  month('2024-01', 'press'),
  month('2024-01', 'bureau'),
  month('2023-12', 'bureau', 'it-kz'),
];

test('months of one flow stand in order, their claims by the headline rule', () => {
  const ranked = rankedMonths(monthly, sources, 'exports');

  expect(
    [...ranked].map(([period, claims]) => [
      period,
      ...claims.map(({ claim }) => claim.observation.source),
    ]),
  ).toEqual([
    ['2024-01', 'bureau', 'press'],
    ['2024-02', 'press'],
  ]);
});

test('the years reach from the first to the last month of both flows', () => {
  expect(monthsExtent(monthly)).toEqual({ first: 2023, last: 2024 });
});
