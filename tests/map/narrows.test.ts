import { expect, test } from 'vitest';
import { toUnit } from '#map/mercator.ts';
import { roomAt } from '#map/narrows.ts';

test('leaves lines their room on the open sea', () => {
  expect(roomAt(toUnit([18, 35]))).toBe(Number.POSITIVE_INFINITY);
});

test('leaves none in the Bosphorus', () => {
  expect(roomAt(toUnit([29.1, 41.2]))).toBe(0);
});

test('opens the room by and by beyond a narrow water', () => {
  const rooms = [26, 25.5, 25].map((lon) => roomAt(toUnit([lon, 40.1])));

  expect(rooms.toSorted((a, b) => a - b)).toEqual(rooms);
  expect(rooms[0]).toBeGreaterThan(0);
});
