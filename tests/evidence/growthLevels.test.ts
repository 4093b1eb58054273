import { expect, test } from 'vitest';
import { growthBetween, growthWithinSource, levelsOf } from '#evidence/growthLevels.ts';
import { point } from '#evidence/interval.ts';
import { collectTopics } from '#evidence/topic.ts';
import { evidenceOf, observe } from './observe.ts';

function growthOf(obsValue: number, source = 'press') {
  return observe({
    indicator: 'trade.turnover-growth',
    obsValue,
    unitMeasure: 'PERCENT',
    unitMult: 0,
    source,
  });
}

const LEVELS = [
  observe({ period: '2023', obsValue: 20, qualifier: 'about', reporter: null, source: 'press' }),
  observe({ period: '2024', obsValue: 20, qualifier: 'nearly', source: 'press' }),
];

function find(...observations: readonly ReturnType<typeof observe>[]) {
  return growthWithinSource(collectTopics(evidenceOf(observations)));
}

test('a source that says about 20, then nearly 20 and 25 percent more contradicts itself', () => {
  const [found] = find(growthOf(25), ...LEVELS);

  expect(found).toMatchObject({
    kind: 'growth-against-levels',
    likelyReason: null,
    years: [2023, 2024],
  });
  expect(found?.claims.map(({ formula }) => formula)).toEqual([null, 'growth-of-levels']);
  expect(found?.claims[1]?.interval.high).toBeCloseTo((20 / 19 - 1) * 100, 9);
});

test('growth that the levels leave possible is no contradiction', () => {
  expect(find(growthOf(0), ...LEVELS)).toEqual([]);
});

test('growth is not held against levels of another source', () => {
  expect(find(growthOf(25, 'other'), ...LEVELS)).toEqual([]);
});

test('the levels of a growth are its own year and the one before', () => {
  const topics = [...collectTopics(evidenceOf(LEVELS)).values()];
  const growth = [...collectTopics(evidenceOf([growthOf(25)])).values()][0];

  expect(growth && levelsOf(growth, topics).map((topic) => topic?.subject.period)).toEqual([
    '2023',
    '2024',
  ]);
});

test('growth between two exact levels is one number', () => {
  expect(growthBetween(point(16), point(20))).toMatchObject({ low: 25, high: 25 });
});
