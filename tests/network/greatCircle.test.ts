import { expect, test } from 'vitest';
import { greatCircleKm } from '#network/greatCircle.ts';

test('a degree of longitude at the equator is 111.2 km', () => {
  expect(greatCircleKm([0, 0], [1, 0])).toBeCloseTo(111.195, 2);
});

test('a degree of longitude at 60° is half as long', () => {
  expect(greatCircleKm([76, 60], [77, 60])).toBeCloseTo(55.597, 2);
});

test('the way over the date line is the short one', () => {
  expect(greatCircleKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195, 2);
});

test('from pole to pole is half the circumference', () => {
  expect(greatCircleKm([0, -90], [90, 90])).toBeCloseTo(20_015.11, 1);
});

test('a place is no way from itself', () => {
  expect(greatCircleKm([51.2, 43.6], [51.2, 43.6])).toBe(0);
});
