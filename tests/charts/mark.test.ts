import { expect, test } from 'vitest';
import type { Mark } from '#charts/mark.ts';
import { boxAround, isOf } from '#charts/mark.ts';
import { nearestMark } from '#charts/nearestMark.ts';

const MARK: Mark = {
  key: 'a',
  group: 'exports',
  ...boxAround(100, 50, 24),
  head: 'Exports',
  text: '$1 bn',
  remark: '',
  ref: { obs: 'trade:1', derived: 'rate:1' },
  drill: null,
};

test('a box stands around its middle', () => {
  expect(boxAround(100, 50, 24)).toEqual({ x: 88, y: 38, width: 24, height: 24 });
});

test('a mark belongs to the card of any of its references, and to none where no card is open', () => {
  expect(isOf(MARK, 'trade:1')).toBe(true);
  expect(isOf(MARK, 'rate:1')).toBe(true);
  expect(isOf(MARK, 'trade:2')).toBe(false);
  expect(isOf({ ...MARK, ref: {} }, null)).toBe(false);
});

test('a pointer on the box finds the mark', () => {
  expect(nearestMark([MARK], 95, 45, 10)).toBe(MARK);
});
