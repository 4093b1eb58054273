import { expect, test } from 'vitest';
import { yearForKey } from '#controls/yearForKey.ts';

const span = { first: 1995, last: 2025 };
const press = (key: string, held: { ctrlKey?: boolean } = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

test.each([
  ['ArrowRight', 2011],
  ['ArrowUp', 2011],
  ['ArrowLeft', 2009],
  ['ArrowDown', 2009],
  ['PageUp', 2015],
  ['PageDown', 2005],
  ['Home', 1995],
  ['End', 2025],
  ['a', null],
  ['Tab', null],
  ['toString', null],
])('%s leads from 2010 to %s', (key, year) => {
  expect(yearForKey(press(key), 2010, span)).toBe(year);
});

test('stops at the ends', () => {
  expect(yearForKey(press('PageUp'), 2024, span)).toBe(2025);
  expect(yearForKey(press('ArrowLeft'), 1995, span)).toBe(1995);
});

test('leaves shortcuts of the browser alone', () => {
  expect(yearForKey(press('ArrowLeft', { ctrlKey: true }), 2010, span)).toBeNull();
});
