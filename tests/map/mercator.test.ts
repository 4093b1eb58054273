import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAround, fromUnit, toFramePoint, toUnit, worldSize } from '#map/mercator.ts';

describe('toUnit', () => {
  test('puts the crossing of equator and prime meridian in the middle', () => {
    expect(toUnit([0, 0])).toEqual([0.5, 0.5]);
  });

  test('is undone by fromUnit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 190, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (lon, lat) => {
          const [back, again] = fromUnit(toUnit([lon, lat]));
          expect(back).toBeCloseTo(lon, 8);
          expect(again).toBeCloseTo(lat, 8);
        },
      ),
    );
  });
});

test('the world is 256 pixels wide at zoom 0 and doubles with each', () => {
  expect([worldSize(0), worldSize(3)]).toEqual([256, 2048]);
});

test('a frame around points shows them all within the margin', () => {
  const points = [
    [8.9, 44.4],
    [108.9, 34.3],
    [71.4, 51.2],
  ].map(([lon = 0, lat = 0]) => toUnit([lon, lat]));

  const frame = frameAround(points, { width: 800, height: 400, margin: 30 });

  for (const [x, y] of points.map((point) => toFramePoint(point, frame))) {
    expect(x).toBeGreaterThanOrEqual(29.9);
    expect(x).toBeLessThanOrEqual(770.1);
    expect(y).toBeGreaterThanOrEqual(29.9);
    expect(y).toBeLessThanOrEqual(370.1);
  }
});
