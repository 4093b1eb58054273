import type { Point } from './mercator.ts';

/** How far a curve reaches along its tangents: 1/3 would be a full Catmull-Rom spline. */
const HANDLE = 0.28;
const SAMPLES = 8;

/**
 * Pairs of waypoints, `lon,lat` to `lon,lat`, between which the bend would cut a cape, an island or
 * a bay. The test of this file walks every leg over the basemap and names those that belong here.
 */
const STRAIGHT: ReadonlySet<string> = new Set([
  // Between Andros and Kea
  '25.66,39.11|24.52,37.85',
  '24.4,37.85|23.62,37.07',
  // Dagestan's railway along the beach
  '48.1,42.35|47.65,42.85',
]);

export type Waypoint = readonly [lon: number, lat: number];

/**
 * Bends a line through its waypoints. Tangents lean to the shorter neighbour, so that a curve
 * stays near the hand-laid points where they stand close: in straits and around capes.
 *
 * @param points the waypoints on the Mercator square
 * @param waypoints the same in degrees, to know the segments that stay straight
 * @returns one list of points for each segment, both ends included
 */
export function bendThrough(
  points: readonly Point[],
  waypoints: readonly Waypoint[],
): readonly (readonly Point[])[] {
  const tangents = points.map((point, index) => {
    const before = points[index - 1] ?? point;
    const after = points[index + 1] ?? point;
    return tangent(before, point, after);
  });
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    if (STRAIGHT.has(`${waypoints[index]}|${waypoints[index + 1]}`)) return [from, to];
    return bend(from, to, tangents[index] ?? [0, 0], tangents[index + 1] ?? [0, 0]);
  });
}

function tangent(before: Point, point: Point, after: Point): Point {
  const arriving = distance(before, point);
  const leaving = distance(point, after);
  const total = arriving + leaving;
  if (total === 0) return [0, 0];
  const lean = (axis: 0 | 1) => {
    const into = arriving === 0 ? 0 : ((point[axis] - before[axis]) / arriving) * leaving;
    const out = leaving === 0 ? 0 : ((after[axis] - point[axis]) / leaving) * arriving;
    return (into + out) / total;
  };
  return [lean(0), lean(1)];
}

function bend(from: Point, to: Point, leaving: Point, arriving: Point): Point[] {
  const reach = distance(from, to) * HANDLE;
  const [c1, c2] = [along(from, leaving, reach), along(to, arriving, -reach)];
  return Array.from({ length: SAMPLES + 1 }, (_, step) => {
    const t = step / SAMPLES;
    const u = 1 - t;
    const mix = (axis: 0 | 1) =>
      u ** 3 * from[axis] + 3 * u * u * t * c1[axis] + 3 * u * t * t * c2[axis] + t ** 3 * to[axis];
    return [mix(0), mix(1)];
  });
}

function along([x, y]: Point, [dx, dy]: Point, reach: number): Point {
  return [x + dx * reach, y + dy * reach];
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
