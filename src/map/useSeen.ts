import type { Map as LeafletMap } from 'leaflet';
import { startTransition, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { Box } from './box.ts';
import type { Frame } from './mercator.ts';

/** What is drawn, and the part of it in sight; the rest comes into sight while dragging. */
export interface Seen {
  readonly frame: Frame;
  readonly view: Box;
  /** Parts of the view that buttons stand on. */
  readonly taken: readonly Box[];
}

const SPARE = 0.4;

/** The frame to draw, renewed when a move or zoom ends, or when a drag leaves what is drawn. */
export function useSeen(map: LeafletMap): Seen {
  const [seen, setSeen] = useState(() => seenOn(map, buttonsOn(map)));
  /** What has not changed stays the same object, and is not drawn again. */
  function look(taken: readonly Box[] = seen.taken): void {
    const now = seenOn(map, taken);
    setSeen((before) => (isSame(before, now) ? before : now));
  }
  useMapEvents({
    moveend: () => startTransition(() => look()),
    zoomend: () => look(),
    // Buttons stand still while the map moves under them; to measure them then would cost a layout.
    resize: () => look(buttonsOn(map)),
    move: () => {
      const { min, max } = map.getPixelBounds();
      const { zoom, left, top, width, height } = seen.frame;
      if (zoom !== map.getZoom() || !min || !max) return;
      const covered =
        min.x >= left && min.y >= top && max.x <= left + width && max.y <= top + height;
      // In pieces, or the drag would stop for as long as everything is drawn.
      if (!covered) startTransition(() => look());
    },
  });
  return seen;
}

function seenOn(map: LeafletMap, taken: readonly Box[]): Seen {
  const { min } = map.getPixelBounds();
  const size = map.getSize();
  const [spareX, spareY] = spareOf(map);
  return {
    frame: {
      zoom: map.getZoom(),
      left: Math.round(min?.x ?? 0) - spareX,
      top: Math.round(min?.y ?? 0) - spareY,
      width: size.x + 2 * spareX,
      height: size.y + 2 * spareY,
    },
    view: { left: spareX, top: spareY, right: spareX + size.x, bottom: spareY + size.y },
    taken,
  };
}

function isSame(one: Seen, other: Seen): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is drawn beyond each edge of the map, px. */
function spareOf(map: LeafletMap): readonly [number, number] {
  const { x, y } = map.getSize();
  return [Math.round(x * SPARE), Math.round(y * SPARE)];
}

function buttonsOn(map: LeafletMap): readonly Box[] {
  const container = map.getContainer();
  const [spareX, spareY] = spareOf(map);
  const origin = container.getBoundingClientRect();
  return [...container.querySelectorAll('[data-over-map]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [dx, dy] = [spareX - origin.left, spareY - origin.top];
    return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
  });
}
