import type { Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { toUnit } from './mercator.ts';

export type BasemapTopology = Topology<{
  readonly land: GeometryCollection;
  readonly countries: GeometryCollection;
}>;

/** Shapes on the Mercator square (`toUnit`), so that a zoom is one scale and one shift. */
export interface Basemap {
  readonly land: MultiPolygon;
  readonly coast: MultiLineString;
  readonly borders: MultiLineString;
  /** By ISO 3166 alpha-3 code. */
  readonly countries: ReadonlyMap<string, MultiPolygon>;
}

const POLE = 84;

export function toBasemap(topology: BasemapTopology): Basemap {
  const { land, countries } = topology.objects;
  const shapes = countries.geometries.map((shape) => [String(shape.id), polygons(topology, shape)]);
  return {
    land: {
      type: 'MultiPolygon',
      coordinates: land.geometries.flatMap((shape) => polygons(topology, shape).coordinates),
    },
    coast: lines(mesh(topology, land)),
    borders: lines(mesh(topology, countries, (one, other) => one !== other)),
    countries: new Map(shapes as [string, MultiPolygon][]),
  };
}

function polygons(
  topology: BasemapTopology,
  shape: GeometryCollection['geometries'][number],
): MultiPolygon {
  const { geometry } = feature(topology, shape) as { geometry: Geometry };
  if (geometry.type !== 'MultiPolygon') throw new Error(`a ${geometry.type} among the land shapes`);
  return {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(flat))),
  };
}

function lines({ coordinates }: MultiLineString): MultiLineString {
  return { type: 'MultiLineString', coordinates: coordinates.map((line) => line.map(flat)) };
}

function flat([lon = 0, lat = 0]: Position): Position {
  const [x, y] = toUnit([lon, Math.max(-POLE, Math.min(POLE, lat))]);
  return [x, y];
}

/** Whether a point of the Mercator square lies within the rings, by the even–odd rule. */
export function contains({ coordinates }: MultiPolygon, [x, y]: readonly [number, number]) {
  return coordinates.some((polygon) => {
    let within = false;
    for (const ring of polygon) if (crossesOddly(ring, x, y)) within = !within;
    return within;
  });
}

function crossesOddly(ring: readonly Position[], x: number, y: number): boolean {
  let odd = false;
  let [x1 = 0, y1 = 0] = ring.at(-1) ?? [];
  for (const [x2 = 0, y2 = 0] of ring) {
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) odd = !odd;
    [x1, y1] = [x2, y2];
  }
  return odd;
}
