import { expect, test } from 'vitest';
import { namedSpans } from '#charts/spans/namedSpans.ts';
import { span } from '../contents.ts';

const VALUES = [10, 9, 1, 5].map((y) => span(y, { lit: false }));
const EXTENTS = [40, 40, 40, 40];

test('all are named where there is room', () => {
  expect(namedSpans(VALUES, EXTENTS, 160).size).toBe(4);
});

test('else the highest, and those whose values lie furthest from what is named', () => {
  expect([...namedSpans(VALUES, EXTENTS, 90)]).toEqual([0, 2]);
  expect([...namedSpans(VALUES, EXTENTS, 130)]).toEqual([0, 2, 3]);
});

test('a lit one comes first', () => {
  const lit = [...VALUES.slice(0, 3), span(5, { lit: true })];

  expect([...namedSpans(lit, EXTENTS, 45)]).toEqual([3]);
});

test('none where there is no room', () => {
  expect(namedSpans(VALUES, EXTENTS, 20).size).toBe(0);
});
