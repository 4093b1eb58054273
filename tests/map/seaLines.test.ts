import { expect, test } from 'vitest';
import { buildCorridorMap } from '#content/corridorMap.ts';
import type { PixelLine } from '#map/drawLines.ts';
import { toPixelLines } from '#map/drawLines.ts';
import { toMapGeometry } from '#map/drawMap.ts';
import type { Frame, Point } from '#map/mercator.ts';
import { fromUnit, toUnit, worldSize } from '#map/mercator.ts';
import { spotsAlong } from '#map/pixelLine.ts';
import { DEFAULT_VIEW, MAP_LAYERS } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';
import { readBasemap } from './basemaps.ts';
import { contains } from './contains.ts';

type Place = readonly [lon: number, lat: number];

const LAND = { far: readBasemap('far').land, near: readBasemap('near').land };
const data = await loadedData('network', 'corridor-traffic', 'events', 'reference');
const { chart } = buildCorridorMap(data, { ...DEFAULT_VIEW, layers: MAP_LAYERS }, english);
if (chart.kind !== 'map') throw new Error('not a map');
const geometry = toMapGeometry(chart);

/** Where ships go through land: a canal, and a harbour up a river. */
const THROUGH_LAND: readonly (readonly [...Place, km: number])[] = [
  [32.5, 30.6, 95],
  [47.9, 45.9, 70],
];
/** As far from its port a line may cross land: coarse coasts leave out the bay it lies in. */
const PORT_KM = { far: 35, near: 20 };
/** The shapes of the coast are no finer, km; nor is what the eye tells, px. */
const TOLERATED_KM = 2;
const TOLERATED_PX = 1;
const EVERY_PX = 2;

/** From a phone that shows the whole corridor to as near as the map goes, on the coasts drawn there. */
test.each([
  [2.5, 'far'],
  [3.6, 'far'],
  [4.5, 'far'],
  [2.5, 'near'],
  [3.6, 'near'],
  [4.6, 'near'],
  [5.6, 'near'],
  [6.5, 'near'],
  [8, 'near'],
] as const)('no sea line drawn at zoom %d runs through land, on the %s coasts', (zoom, detail) => {
  const frame: Frame = { zoom, left: 0, top: 0, width: 1, height: 1 };
  const lines = toPixelLines(geometry.strands, frame, geometry.most, 1.5).filter(
    ({ line }) => line.mode === 'sea',
  );

  expect(lines.length).toBeGreaterThan(20);
  expect(lines.flatMap((line) => ashore(line, zoom, detail))).toEqual([]);
});

/** The places where a line is on land, and not at the edge of it. */
function ashore(
  { line, pixels }: PixelLine,
  zoom: number,
  detail: keyof typeof LAND,
): readonly string[] {
  const size = worldSize(zoom);
  const ends = [line.path[0], line.path.at(-1)].filter((end) => end !== undefined);
  return spotsAlong(pixels, EVERY_PX).flatMap(({ at: [x, y] }) => {
    const point: Point = [x / size, y / size];
    if (!contains(LAND[detail], point)) return [];
    const place = fromUnit(point);
    if (ends.some((end) => km(place, end) < PORT_KM[detail])) return [];
    if (THROUGH_LAND.some(([lon, lat, reach]) => km(place, [lon, lat]) < reach)) return [];
    return isInland(place, zoom, detail)
      ? [`${line.id} at ${place.map((one) => one.toFixed(2))}`]
      : [];
  });
}

function isInland([lon, lat]: Place, zoom: number, detail: keyof typeof LAND): boolean {
  const stretch = Math.cos((lat * Math.PI) / 180);
  const pixelKm = (40_075 * stretch) / worldSize(zoom);
  const degrees = Math.max(TOLERATED_KM, TOLERATED_PX * pixelKm) / 111.2;
  return Array.from({ length: 12 }, (_, step) => (step * Math.PI) / 6).every((turn) =>
    contains(
      LAND[detail],
      toUnit([lon + (degrees * Math.cos(turn)) / stretch, lat + degrees * Math.sin(turn)]),
    ),
  );
}

function km([lon, lat]: Place, other: Place): number {
  const stretch = Math.cos((lat * Math.PI) / 180);
  return Math.hypot((lon - other[0]) * stretch, lat - other[1]) * 111.2;
}
