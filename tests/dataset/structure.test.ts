import { expect, test } from 'vitest';
import type { Structure } from '#dataset/structure.ts';
import { isStatDatasetId, STAT_DATASET_IDS, STRUCTURES } from '#dataset/structure.ts';

const ALL: readonly (readonly [string, Structure])[] = Object.entries(STRUCTURES);

test.each(ALL)('%s has an indicator, and each has a unit', (_, structure) => {
  const units = Object.values(structure.indicators);

  expect(units.length).toBeGreaterThan(0);
  expect(units.filter((list) => list.length === 0)).toEqual([]);
});

test('goods are measured alike in both datasets of goods', () => {
  expect(STRUCTURES['trade-goods-cn8']).toEqual(STRUCTURES['trade-goods']);
});

test('an id is one of the statistical datasets or it is not', () => {
  expect(STAT_DATASET_IDS.every(isStatDatasetId)).toBe(true);
  expect(isStatDatasetId('events')).toBe(false);
  expect(isStatDatasetId('toString')).toBe(false);
  expect(isStatDatasetId(null)).toBe(false);
});
