import { expect, test } from 'vitest';
import type { Mark } from '#charts/mark.ts';
import { nearestMark } from '#charts/nearestMark.ts';

function mark(key: string, x: number, y: number, size = 10): Mark {
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  return { key, group: 'g', ...box, head: key, text: '', remark: '', ref: {}, drill: null };
}

const MARKS = [mark('a', 20, 20), mark('b', 60, 20)];

test('the nearer of two marks is meant', () => {
  expect(nearestMark(MARKS, 35, 20, 30)?.key).toBe('a');
  expect(nearestMark(MARKS, 46, 20, 30)?.key).toBe('b');
});

test('nothing is meant beyond the reach', () => {
  expect(nearestMark(MARKS, 40, 200, 30)).toBeNull();
});

test('where boxes overlap, the mark whose middle is nearer is meant', () => {
  const overlapping = [mark('wide', 50, 20, 60), mark('small', 62, 20, 10)];

  expect(nearestMark(overlapping, 62, 20, 30)?.key).toBe('small');
});
