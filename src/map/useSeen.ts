import type { Map as LeafletMap } from 'leaflet';
import { startTransition, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { Box } from './box.ts';
import type { Frame, Point } from './mercator.ts';

/** What is drawn, and the part of it in sight; the rest comes into sight while dragging. */
export interface Seen {
  readonly frame: Frame;
  readonly view: Box;
  /** Parts of the view that buttons stand on. */
  readonly taken: readonly Box[];
}

/** Where the map stands, in pixels of the world at its zoom. */
export interface Standing {
  readonly zoom: number;
  /** Its upper left corner. */
  readonly corner: Point;
  readonly size: Point;
  /** What stands over it, from that corner. */
  readonly buttons: readonly Box[];
}

/** What is drawn beyond each edge of the map, in its widths and heights. */
const SPARE = 0.4;
/** With less than this the next drag would soon leave what is drawn. */
const LEAST_SPARE = 0.2;

/** The frame to draw, renewed when a move or zoom ends, or when a drag leaves what is drawn. */
export function useSeen(map: LeafletMap): Seen {
  const [buttons, setButtons] = useState(() => buttonsOn(map));
  const [seen, setSeen] = useState(() => seenFrom(standingOf(map, buttons), null));
  function look(over: readonly Box[] = buttons): void {
    setSeen((before) => seenFrom(standingOf(map, over), before));
  }
  useMapEvents({
    moveend: () => startTransition(() => look()),
    zoomend: () => look(),
    resize: () => {
      // Buttons stand still while the map moves under them; to measure them then would cost a layout.
      const over = buttonsOn(map);
      setButtons(over);
      look(over);
    },
    move: () => {
      const { zoom, corner, size } = standingOf(map, buttons);
      if (zoom !== seen.frame.zoom || leastSpare(seen.frame, corner, size) >= 0) return;
      // In pieces, or the drag would stop for as long as everything is drawn.
      startTransition(() => look());
    },
  });
  return seen;
}

/** What has not changed stays the same object, and is not drawn again: most often all but the names. */
export function seenFrom(standing: Standing, before: Seen | null): Seen {
  const frame = before && serves(before.frame, standing) ? before.frame : frameAround(standing);
  const { corner, size, buttons } = standing;
  const [dx, dy] = [corner[0] - frame.left, corner[1] - frame.top];
  const shifted = ({ left, top, right, bottom }: Box): Box => ({
    left: left + dx,
    top: top + dy,
    right: right + dx,
    bottom: bottom + dy,
  });
  const view = shifted({ left: 0, top: 0, right: size[0], bottom: size[1] });
  const seen = { frame, view, taken: buttons.map(shifted) };
  return before && JSON.stringify(seen) === JSON.stringify(before) ? before : seen;
}

function serves(frame: Frame, { zoom, corner, size }: Standing): boolean {
  const { width, height } = frameAround({ zoom, corner, size });
  const alike = frame.zoom === zoom && frame.width === width && frame.height === height;
  return alike && leastSpare(frame, corner, size) >= LEAST_SPARE;
}

/** What is drawn beyond the edge that has least of it, in widths or heights of the map; below 0: too little. */
function leastSpare(frame: Frame, [x, y]: Point, [width, height]: Point): number {
  const { left, top } = frame;
  const [right, bottom] = [left + frame.width, top + frame.height];
  return Math.min(
    (x - left) / width,
    (right - x - width) / width,
    (y - top) / height,
    (bottom - y - height) / height,
  );
}

function frameAround({ zoom, corner, size }: Pick<Standing, 'zoom' | 'corner' | 'size'>): Frame {
  const [spareX, spareY] = [Math.round(size[0] * SPARE), Math.round(size[1] * SPARE)];
  return {
    zoom,
    left: corner[0] - spareX,
    top: corner[1] - spareY,
    width: size[0] + 2 * spareX,
    height: size[1] + 2 * spareY,
  };
}

function standingOf(map: LeafletMap, buttons: readonly Box[]): Standing {
  const { min } = map.getPixelBounds();
  const { x, y } = map.getSize();
  return {
    zoom: map.getZoom(),
    corner: [Math.round(min?.x ?? 0), Math.round(min?.y ?? 0)],
    size: [x, y],
    buttons,
  };
}

function buttonsOn(map: LeafletMap): readonly Box[] {
  const container = map.getContainer();
  const origin = container.getBoundingClientRect();
  return [...container.querySelectorAll('[data-over-map]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [dx, dy] = [origin.left, origin.top];
    return { left: left - dx, top: top - dy, right: right - dx, bottom: bottom - dy };
  });
}
