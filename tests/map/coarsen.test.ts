import { expect, test } from 'vitest';
import { coarsen } from '#map/coarsen.ts';
import { worldSize } from '#map/mercator.ts';
import { readBasemap } from './basemaps.ts';

const FINE = readBasemap('near');
const ZOOM = 3;
const COARSE = coarsen(FINE, ZOOM, 0.6);

const points = ({ coordinates }: { readonly coordinates: readonly unknown[] }) =>
  coordinates.flat(2).length;

test('a small map carries fewer points of coasts and borders', () => {
  expect(points(COARSE.land)).toBeLessThan(points(FINE.land) * 0.7);
  expect(points(COARSE.borders)).toBeLessThan(points(FINE.borders));
});

test('no country is lost, and none moves by a pixel', () => {
  const size = worldSize(ZOOM);
  for (const code of ['KAZ', 'ITA']) {
    const [west, coarseWest] = [FINE, COARSE].map(({ countries }) =>
      Math.min(
        ...(countries
          .get(code)
          ?.coordinates.flat(2)
          .map(([x = 0]) => x * size) ?? []),
      ),
    );
    expect(Math.abs((west ?? 0) - (coarseWest ?? Number.NaN))).toBeLessThan(1);
  }
});

test('every shape that is left can be filled', () => {
  for (const rings of COARSE.land.coordinates) {
    for (const ring of rings) expect(ring.length).toBeGreaterThan(3);
  }
});
