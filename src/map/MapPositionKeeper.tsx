import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { MapContent } from '#content/mapContent.ts';
import type { MapPosition } from '#view/view.ts';
import { fromUnit, worldSize } from './mercator.ts';
import { openingFrame } from './openingFrame.ts';

interface MapPositionKeeperProps {
  readonly content: MapContent;
  /** Null: the opening view. */
  readonly position: MapPosition | null;
  readonly onPosition: (position: MapPosition) => void;
  /** The map stands where it is asked to, for the first time or once more. */
  readonly onPlaced: () => void;
}

/** Keeps map and address in step: shows the asked position, tells where the reader went. */
export function MapPositionKeeper({
  content,
  position,
  onPosition,
  onPlaced,
}: MapPositionKeeperProps) {
  const map = useMap();
  // Moves made here must not come back as the reader's own.
  const own = useRef(false);
  const shown = useRef<string | null>(null);

  useEffect(
    function showPosition() {
      const key = position ? positionKey(position) : null;
      if (key !== null && key === shown.current) return;
      const show = () => {
        own.current = true;
        if (position) map.setView([position.lat, position.lon], position.zoom, STILL);
        else showOpening(map, content);
        own.current = false;
        shown.current = key;
      };
      show();
      onPlaced();
      const resized = new ResizeObserver(() => {
        if (hasKnownSize(map)) return;
        own.current = true;
        map.invalidateSize({ animate: false, pan: position !== null });
        if (position === null) showOpening(map, content);
        own.current = false;
      });
      resized.observe(map.getContainer());
      return function stopWatchingSize() {
        resized.disconnect();
      };
    },
    [map, position, content, onPlaced],
  );

  useMapEvents({
    moveend: () => {
      if (own.current) return;
      const { lat, lng } = map.getCenter();
      const reached = { lat: round(lat, 3), lon: round(lng, 3), zoom: round(map.getZoom(), 2) };
      shown.current = positionKey(reached);
      onPosition(reached);
    },
  });
  return null;
}

/** True where the map is as large as it thinks: a size is told once at the start, too. */
function hasKnownSize(map: LeafletMap): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.getSize();
  return clientWidth === x && clientHeight === y;
}

const STILL = { animate: false } as const;

export function showOpening(map: LeafletMap, content: MapContent): void {
  const { x: width, y: height } = map.getSize();
  if (width === 0 || height === 0) return;
  const frame = openingFrame(content, { width, height });
  const size = worldSize(frame.zoom);
  const middle = [(frame.left + width / 2) / size, (frame.top + height / 2) / size] as const;
  const [lon, lat] = fromUnit(middle);
  map.setView([lat, lon], frame.zoom, STILL);
}

function positionKey({ lat, lon, zoom }: MapPosition): string {
  return `${lat},${lon},${zoom}`;
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
