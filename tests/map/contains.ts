import type { MultiPolygon } from 'geojson';

type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

const ROWS = 4096;

/** Edges by the rows of the square that they run through: a point is asked of its own row only. */
const indexed = new WeakMap<MultiPolygon, ReadonlyMap<number, readonly Edge[]>>();

/** Whether a point of the Mercator square lies within the rings, by the even–odd rule. */
export function contains(shape: MultiPolygon, [x, y]: readonly [number, number]): boolean {
  let within = false;
  for (const [x1, y1, x2, y2] of rowsOf(shape).get(rowOf(y)) ?? []) {
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) within = !within;
  }
  return within;
}

function rowsOf(shape: MultiPolygon): ReadonlyMap<number, readonly Edge[]> {
  const known = indexed.get(shape);
  if (known) return known;
  const rows = new Map<number, Edge[]>();
  for (const ring of shape.coordinates.flat()) {
    let [x1 = 0, y1 = 0] = ring.at(-1) ?? [];
    for (const [x2 = 0, y2 = 0] of ring) {
      const edge: Edge = [x1, y1, x2, y2];
      for (let row = rowOf(Math.min(y1, y2)); row <= rowOf(Math.max(y1, y2)); row++) {
        const edges = rows.get(row);
        if (edges) edges.push(edge);
        else rows.set(row, [edge]);
      }
      [x1, y1] = [x2, y2];
    }
  }
  indexed.set(shape, rows);
  return rows;
}

function rowOf(y: number): number {
  return Math.floor(y * ROWS);
}
