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
