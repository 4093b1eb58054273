/** The window through which the map is seen, in pixels of the whole Mercator world at `zoom`. */
export interface Frame {
  /** Leaflet's zoom: the world is 256 · 2^zoom pixels wide. Need not be whole. */
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

const TILE = 256;

/** Longitude and latitude to the Mercator square: 0…1 eastwards and 0…1 southwards. */
export function toUnit([lon, lat]: readonly [number, number]): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The way back from `toUnit`. */
export function fromUnit([x, y]: Point): readonly [lon: number, lat: number] {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** Width of the whole world in pixels. */
export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom;
}

export function toFramePoint([x, y]: Point, frame: Frame): Point {
  const size = worldSize(frame.zoom);
  return [x * size - frame.left, y * size - frame.top];
}

/** The frame of the given pixel size that shows all points, with a margin around them. */
export function frameAround(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number; readonly margin: number },
): Frame {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const zoom = Math.log2(
    Math.min(
      (size.width - 2 * size.margin) / TILE / Math.max(east - west, 1e-4),
      (size.height - 2 * size.margin) / TILE / Math.max(south - north, 1e-4),
    ),
  );
  const world = worldSize(zoom);
  return {
    zoom,
    left: ((west + east) / 2) * world - size.width / 2,
    top: ((north + south) / 2) * world - size.height / 2,
    width: size.width,
    height: size.height,
  };
}
