import { describe, expect, test } from 'vitest';
import { fromUnit, worldSize } from '#map/mercator.ts';
import { openingFrame } from '#map/openingFrame.ts';
import { mapContent, mapLine } from './mapSample.ts';

const OCEAN = mapLine('cape', {
  corridor: 'ocean',
  path: [
    [121, 31],
    [18, -35],
    [9, 44],
  ],
});
const LAND = mapLine('middle', {
  path: [
    [9, 44],
    [80, 44],
    [109, 34],
  ],
});

describe('openingFrame', () => {
  test('fits the Middle Corridor, not the oceans', () => {
    const { south, west } = edges(openingFrame(mapContent({ lines: [OCEAN, LAND] }), WIDE));

    expect(west).toBeLessThan(9);
    expect(south).toBeGreaterThan(-10);
  });

  test('starts between Italy and Kazakhstan on a phone', () => {
    const { east } = edges(
      openingFrame(mapContent({ lines: [LAND] }), { width: 320, height: 420 }),
    );

    expect(east).toBeGreaterThan(80);
    expect(east).toBeLessThan(95);
  });

  test('fits the chosen routes where some are chosen', () => {
    const { south } = edges(
      openingFrame(mapContent({ lines: [OCEAN, { ...LAND, lit: false }] }), WIDE),
    );

    expect(south).toBeLessThan(-35);
  });

  test('falls back to the bounds where no line is shown', () => {
    const { west, east } = edges(
      openingFrame(mapContent({ lines: [], bounds: [10, 40, 60, 50] }), WIDE),
    );

    expect(west).toBeLessThan(10);
    expect(east).toBeGreaterThan(60);
  });
});

const WIDE = { width: 1200, height: 600 };

function edges({ zoom, left, top, width, height }: ReturnType<typeof openingFrame>) {
  const size = worldSize(zoom);
  const [west, north] = fromUnit([left / size, top / size]);
  const [east, south] = fromUnit([(left + width) / size, (top + height) / size]);
  return { west, north, east, south };
}
