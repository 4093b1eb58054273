import { expect, test } from 'vitest';
import type { Mark } from '#charts/mark.ts';
import { nextMark } from '#charts/nextMark.ts';

function mark(group: string, x: number): Mark {
  const box = { x, y: 0, width: 10, height: 10 };
  return {
    key: `${group}${x}`,
    group,
    ...box,
    head: '',
    text: '',
    remark: '',
    ref: {},
    drill: null,
  };
}

const MARKS = [mark('a', 0), mark('a', 50), mark('a', 100), mark('b', 10), mark('b', 90)];
const [first, second, last] = MARKS as [Mark, Mark, Mark];

test('right and left walk along the series and stop at its ends', () => {
  expect(nextMark(MARKS, first, 'ArrowRight', 'across')).toBe(second);
  expect(nextMark(MARKS, first, 'ArrowLeft', 'across')).toBe(first);
  expect(nextMark(MARKS, last, 'ArrowRight', 'across')).toBe(last);
});

test('down goes to the nearest mark of the next series, up comes back', () => {
  const below = nextMark(MARKS, last, 'ArrowDown', 'across');

  expect(below?.key).toBe('b90');
  expect(nextMark(MARKS, below!, 'ArrowUp', 'across')).toBe(last);
});

test('home and end are the ends of the series', () => {
  expect(nextMark(MARKS, second, 'Home', 'across')).toBe(first);
  expect(nextMark(MARKS, second, 'End', 'across')).toBe(last);
});

test('in rows down and up walk along, right goes over', () => {
  expect(nextMark(MARKS, first, 'ArrowDown', 'down')).toBe(second);
  expect(nextMark(MARKS, first, 'ArrowRight', 'down')?.group).toBe('b');
});

test('other keys mean nothing', () => {
  expect(nextMark(MARKS, first, 'a', 'across')).toBeNull();
});
