import { expect, test } from 'vitest';
import { decimate, toStrokes } from '#charts/time/toStrokes.ts';
import { point, series } from '../contents.ts';

test('a gap stays a gap', () => {
  const { reported } = toStrokes(
    series([point(2018, 1), point(2019, null), point(2020, 2)]),
    'year',
    999,
  );

  expect(reported.map((row) => row.y)).toEqual([1, null, 2]);
});

test('a year that was left out is a gap too', () => {
  const { reported } = toStrokes(series([point(2018, 1), point(2020, 2)]), 'year', 999);

  expect(reported.map((row) => row.y)).toEqual([1, null, 2]);
});

test('months that follow each other are joined', () => {
  const months = [point(2020, 1), point(2020 + 1 / 12, 2), point(2020 + 2 / 12, 3)];

  expect(toStrokes(series(months), 'month', 999).reported.map((row) => row.y)).toEqual([1, 2, 3]);
});

test('a point between two gaps is told apart, since no line shows it', () => {
  const points = [point(2018, 1), point(2019, null), point(2020, 2), point(2021, null)];

  expect(toStrokes(series(points), 'year', 999).lone).toEqual([points[0], points[2]]);
});

test('what is ahead begins at the last reported point', () => {
  const points = [point(2024, 1), point(2025, 2), point(2026, 3, { forecast: true })];
  const { reported, ahead } = toStrokes(series(points), 'year', 999);

  expect(reported.map((row) => row.x)).toEqual([2024, 2025]);
  expect(ahead.map((row) => row.x)).toEqual([2025, 2026]);
});

test('a long series keeps its highest and lowest points and its gaps', () => {
  const points = Array.from({ length: 4000 }, (_, index) =>
    point(index, index === 2500 ? null : Math.sin(index)),
  );
  points[1234] = point(1234, 99);
  const kept = decimate(points, 1000);

  expect(kept.length).toBeLessThanOrEqual(1500);
  expect(kept.some((each) => each.y === 99)).toBe(true);
  expect(kept.some((each) => each.y === null)).toBe(true);
});

test('a short series is left alone', () => {
  const points = [point(2020, 1), point(2021, 2)];

  expect(decimate(points, 10)).toBe(points);
});
