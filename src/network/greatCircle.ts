import type { Position } from './network.ts';

/** Mean radius of the Earth, IUGG. */
const EARTH_RADIUS_KM = 6371.0088;

/** Length of the shortest way over the globe between two places, km. */
export function greatCircleKm(from: Position, to: Position): number {
  const [lon1, lat1] = [radians(from[0]), radians(from[1])];
  const [lon2, lat2] = [radians(to[0]), radians(to[1])];
  const haversine =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
