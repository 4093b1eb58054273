import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toUnit } from '#map/mercator.ts';
import { readBasemap } from './basemaps.ts';
import { contains } from './contains.ts';

describe.each(['near', 'far'] as const)('the %s basemap', (detail) => {
  const { land, countries } = readBasemap(detail);
  const owners = (lon: number, lat: number) =>
    [...countries].filter(([, shape]) => contains(shape, toUnit([lon, lat]))).map(([code]) => code);
  const isLand = (lon: number, lat: number) => contains(land, toUnit([lon, lat]));

  test('shows Crimea as a part of Ukraine', () => {
    expect(owners(34.1, 44.95)).toEqual(['UKR']);
    expect(owners(34.4, 45.3)).toEqual(['UKR']);
  });

  test.each([
    ['Caspian Sea', 50, 42],
    ['Black Sea', 34, 43],
    ['Sea of Marmara', 28.2, 40.75],
    ['Adriatic Sea', 16, 42.6],
    ['Indian Ocean', 85, -18],
  ])('has water in the %s', (_, lon, lat) => {
    expect(isLand(lon, lat)).toBe(false);
  });

  test.each([
    ['Astana', 71.4, 51.2, 'KAZ'],
    ['Milan', 9.2, 45.5, 'ITA'],
    ['Tbilisi', 44.8, 41.7, 'GEO'],
    ['Chukotka, past the date line', 182, 67.5, 'RUS'],
  ])('has %s on the right ground', (_, lon, lat, owner) => {
    expect(isLand(lon, lat)).toBe(true);
    expect(owners(lon, lat)).toEqual([owner]);
  });

  test('has no outline that jumps from one edge of the world to the other', () => {
    const widest = land.coordinates.flatMap((polygon) =>
      polygon.flatMap((ring) =>
        ring.slice(1).map(([x = 0], index) => Math.abs(x - (ring[index]?.[0] ?? 0))),
      ),
    );

    expect(Math.max(...widest)).toBeLessThan(0.2);
  });
});

test('the near basemap keeps the straits open', () => {
  const { land } = readBasemap('near');

  for (const [lon, lat] of [
    [29.06, 41.08],
    [29, 41.03],
    [26.32, 40.09],
    [15.63, 38.1],
  ] as const) {
    expect(contains(land, toUnit([lon, lat])), `${lon}, ${lat}`).toBe(false);
  }
});

test.each([
  ['near', 90_000],
  ['far', 25_000],
])('the %s basemap stays within its budget', (detail, budget) => {
  const size = gzipSync(readFileSync(`src/data/basemap-${detail}.json`), { level: 9 }).length;

  expect(size).toBeLessThan(budget);
});
