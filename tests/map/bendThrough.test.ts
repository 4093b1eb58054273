import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bendThrough } from '#map/bendThrough.ts';
import { INLAND_WATERS } from '#map/inlandWaters.ts';
import type { Point } from '#map/mercator.ts';
import { fromUnit, toUnit } from '#map/mercator.ts';
import { readBasemap } from './basemaps.ts';
import { contains } from './contains.ts';

type Waypoint = readonly [number, number];
interface Leg {
  readonly id: string;
  readonly mode: string;
  readonly path: readonly Waypoint[];
}

const LEGS = (JSON.parse(readFileSync('src/data/network.json', 'utf8')) as { legs: Leg[] }).legs;
const { land } = readBasemap('near');

/** Where ships go through land: canals, and harbours up a river or behind a spit. */
const THROUGH_LAND: readonly (readonly [what: string, lon: number, lat: number, km: number])[] = [
  ['Suez Canal', 32.5, 30.6, 95],
  ['Volga delta', 47.9, 45.9, 70],
];
const AT_PORT_KM = 35;
const TOLERATED_KM = 3;

describe('bendThrough', () => {
  test('passes through every waypoint', () => {
    const waypoints: Waypoint[] = [
      [28, 40],
      [29, 42],
      [33, 43],
    ];
    const points = waypoints.map(toUnit);

    const segments = bendThrough(points, waypoints);

    expect(segments.map((segment) => segment[0])).toEqual(points.slice(0, -1));
    expect(segments.at(-1)?.at(-1)).toEqual(points.at(-1));
  });

  test('leaves a line of two points straight', () => {
    const waypoints: Waypoint[] = [
      [28, 40],
      [30, 40],
    ];

    const [segment = []] = bendThrough(waypoints.map(toUnit), waypoints);

    const [first] = segment;
    for (const point of segment) expect(point[1]).toBeCloseTo(first?.[1] ?? 0, 12);
  });

  test('keeps every sea leg in the water', () => {
    const ashore = LEGS.filter(({ mode }) => mode === 'sea').flatMap(({ id, path }) =>
      bendThrough(path.map(toUnit), path).flatMap((segment, index) =>
        segment.filter((point) => isAshore(point, path)).map(() => `${id}: ${path[index]}`),
      ),
    );

    expect([...new Set(ashore)]).toEqual([]);
  });

  test('keeps every rail, road and pipeline leg on land', () => {
    const adrift = LEGS.filter(({ mode }) => mode !== 'sea').flatMap(({ id, path }) =>
      bendThrough(path.map(toUnit), path).flatMap((segment, index) =>
        segment.filter((point) => isAdrift(point, path)).map(() => `${id}: ${path[index]}`),
      ),
    );

    expect([...new Set(adrift)]).toEqual([]);
  });
});

function isAshore(point: Point, path: readonly Waypoint[]): boolean {
  const place = fromUnit(point);
  if (path.some((_, index) => isEnd(index, path) && km(place, path[index]) < AT_PORT_KM))
    return false;
  if (THROUGH_LAND.some(([, lon, lat, reach]) => km(place, [lon, lat]) < reach)) return false;
  return around(place).every((near) => contains(land, toUnit(near)));
}

/** Bridges, tunnels and harbour sidings cross water; 12 km of it is no bridge. */
function isAdrift(point: Point, path: readonly Waypoint[]): boolean {
  const place = fromUnit(point);
  if (path.some((_, index) => isEnd(index, path) && km(place, path[index]) < AT_PORT_KM))
    return false;
  return around(place, 6).every(
    (near) => !contains(land, toUnit(near)) || contains(INLAND_WATERS, toUnit(near)),
  );
}

function isEnd(index: number, path: readonly Waypoint[]): boolean {
  return index === 0 || index === path.length - 1;
}

function around([lon, lat]: Waypoint, reach = TOLERATED_KM): readonly Waypoint[] {
  const degrees = reach / 111.2;
  const ring = Array.from({ length: 16 }, (_, step): Waypoint => {
    const turn = (step * Math.PI) / 8;
    const stretch = Math.cos((lat * Math.PI) / 180);
    return [lon + (degrees * Math.cos(turn)) / stretch, lat + degrees * Math.sin(turn)];
  });
  return [[lon, lat], ...ring];
}

function km([lon, lat]: Waypoint, other: Waypoint | undefined): number {
  if (!other) return Number.POSITIVE_INFINITY;
  const stretch = Math.cos((lat * Math.PI) / 180);
  return Math.hypot((lon - other[0]) * stretch, lat - other[1]) * 111.2;
}
