import { CRS, point } from 'leaflet';
import { describe, expect, test } from 'vitest';
import { bringIntoSight } from '#map/bringIntoSight.ts';
import { toMapGeometry } from '#map/drawMap.ts';
import { mapContent, mapLine, mapNode } from './mapSample.ts';

const SIZE = { x: 400, y: 300 };
const ZOOM = 5;

/** Where the map is moved when a card's mark gets the focus, px; null: it stays. */
function movedFor(card: string, [lon, lat]: readonly [number, number]) {
  const centre = CRS.EPSG3857.latLngToPoint({ lat, lng: lon } as never, ZOOM);
  const min = centre.subtract(point(SIZE.x / 2, SIZE.y / 2));
  let moved: readonly number[] | null = null;
  const map = {
    getSize: () => SIZE,
    getZoom: () => ZOOM,
    getPixelBounds: () => ({ min }),
    panBy: (by: readonly number[]) => {
      moved = by.map((px) => Math.round(px) + 0);
    },
  };
  const chart = mapContent({
    lines: [
      mapLine('long', {
        path: [
          [40, 40],
          [60, 40],
        ],
      }),
    ],
    nodes: [mapNode('Aktau', 51, 43)],
  });
  bringIntoSight(map as never, toMapGeometry(chart), card);
  return moved;
}

describe('what is reached by keyboard', () => {
  test('moves nothing where it is in sight, a leg in part', () => {
    expect(movedFor('node:Aktau', [51, 44])).toBeNull();
    expect(movedFor('leg:long', [42, 40])).toBeNull();
  });

  test('comes to the middle where it is not, a leg by its nearest end', () => {
    const pixelsPerDegree = (256 * 2 ** ZOOM) / 360;

    expect(movedFor('node:Aktau', [81, 43])).toEqual([Math.round(-30 * pixelsPerDegree), 0]);
    expect(movedFor('leg:long', [80, 40])).toEqual([Math.round(-20 * pixelsPerDegree), 0]);
  });

  test('moves nothing where there is no such mark', () => {
    expect(movedFor('node:nowhere', [51, 44])).toBeNull();
  });
});
