import { readFileSync } from 'node:fs';
import type { Basemap } from '#map/basemap.ts';
import { toBasemap } from '#map/basemap.ts';

/** The bundled basemap as the map gets it. */
export function readBasemap(detail: 'near' | 'far'): Basemap {
  return toBasemap(JSON.parse(readFileSync(`src/data/basemap-${detail}.json`, 'utf8')));
}
