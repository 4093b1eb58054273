import type { Map as LeafletMap } from 'leaflet';
import type { MapGeometry } from './drawMap.ts';
import { PLACE_PREFIX } from './drawNodes.ts';
import type { Point } from './mercator.ts';
import { toUnit, worldSize } from './mercator.ts';

/** Nearer to the edge than this a mark is not well seen, px. */
const EDGE = 20;

/** Moves the map by as little as brings a mark reached by keyboard into sight; a leg may be seen in part. */
export function bringIntoSight(map: LeafletMap, geometry: MapGeometry, card: string): void {
  const size = map.getSize();
  const { min } = map.getPixelBounds();
  const world = worldSize(map.getZoom());
  const middle: Point = [size.x / 2, size.y / 2];
  const away = spotsOf(geometry, card).map(
    ([x, y]): Point => [
      x * world - (min?.x ?? 0) - middle[0],
      y * world - (min?.y ?? 0) - middle[1],
    ],
  );
  const isSeen = ([dx, dy]: Point) =>
    Math.abs(dx) <= middle[0] - EDGE && Math.abs(dy) <= middle[1] - EDGE;
  const [nearest] = away.toSorted((one, other) => Math.hypot(...one) - Math.hypot(...other));
  if (nearest && !away.some(isSeen)) map.panBy([...nearest], { animate: false });
}

/** Where a mark lies on the Mercator square; a leg all along its way. */
function spotsOf(
  { legs, content: { nodes, places } }: MapGeometry,
  card: string,
): readonly Point[] {
  const leg = legs.find(({ line }) => card === `leg:${line.id}`);
  if (leg) return leg.points;
  const spot =
    nodes.find(({ id }) => card === `node:${id}`) ??
    places.find(
      ({ id, events }) =>
        card === PLACE_PREFIX + id || events.some(({ entity }) => entity === card),
    );
  return spot ? [toUnit([spot.lon, spot.lat])] : [];
}
