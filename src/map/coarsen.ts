import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import simplify from 'simplify-js';
import type { Basemap } from './basemap.ts';
import { worldSize } from './mercator.ts';

/** The basemap with only those of its points that can be told apart at a zoom, `unseen` px being too little. */
export function coarsen(basemap: Basemap, zoom: number, unseen: number): Basemap {
  const tolerance = unseen / worldSize(zoom);
  const line = (points: readonly Position[]) => coarseLine(points, tolerance);
  const shapes = ({ coordinates }: MultiPolygon): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: coordinates
      .map((rings) => rings.map(line).filter(({ length }) => length > 3))
      .filter(({ length }) => length > 0),
  });
  const lines = ({ coordinates }: MultiLineString): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: coordinates.map(line).filter((points) => isSeen(points, tolerance)),
  });
  return {
    land: shapes(basemap.land),
    coast: lines(basemap.coast),
    borders: lines(basemap.borders),
    countries: new Map([...basemap.countries].map(([code, shape]) => [code, shapes(shape)])),
  };
}

function coarseLine(points: readonly Position[], tolerance: number): Position[] {
  const exact = true;
  return simplify(
    points.map(([x = 0, y = 0]) => ({ x, y })),
    tolerance,
    exact,
  ).map(({ x, y }) => [x, y]);
}

/** The coast of an islet smaller than a pixel would be left as a dot. */
function isSeen(points: readonly Position[], tolerance: number): boolean {
  const [x = 0, y = 0] = points[0] ?? [];
  return points.some(([px = 0, py = 0]) => Math.hypot(px - x, py - y) > 2 * tolerance);
}
