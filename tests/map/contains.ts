import type { MultiPolygon, Position } from 'geojson';

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
