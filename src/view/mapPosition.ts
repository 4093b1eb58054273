import type { Codec } from './codec.ts';
import { plain, splitList } from './codec.ts';
import type { MapPosition } from './view.ts';

const POSITION_PART = /^-?\d{1,3}(?:\.\d+)?$/;

export const mapPosition: Codec<MapPosition | null> = {
  parse(text) {
    const parts = splitList(plain(text).replace(/\s+/g, ','));
    if (parts.length !== 3 || !parts.every((part) => POSITION_PART.test(part))) {
      return { problem: 'not-a-position' };
    }
    const [lat = 0, lon = 0, zoom = 0] = parts.map(Number);
    const value = boundPosition({ lat, lon, zoom });
    const inside = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 18;
    return inside ? { value } : { value, notice: { reason: 'beyond-the-map' } };
  },
  write(position) {
    if (position === null) return '';
    const { lat, lon, zoom } = boundPosition(position);
    return `${lat},${lon},${zoom}`;
  },
};

/** The position as the address can say it: on the map, to about a hundred metres. */
export function boundPosition({ lat, lon, zoom }: MapPosition): MapPosition {
  return {
    lat: round(clamp(lat, -85, 85), 3),
    lon: round(clamp(lon, -180, 180), 3),
    zoom: round(clamp(zoom, 0, 18), 2),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function round(value: number, digits: number): number {
  // Adding nought turns −0 into 0, which is how it would be read back.
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}
