import type { Basemap, BasemapTopology } from './basemap.ts';
import { toBasemap } from './basemap.ts';

/** `far` is a coarse world for small and printed pictures, `near` has the coasts to zoom into. */
export type BasemapDetail = 'far' | 'near';

const FILES = import.meta.glob<BasemapTopology>('#data/basemap-*.json', { import: 'default' });
const loaded = new Map<BasemapDetail, Promise<Basemap>>();

/** Each basemap is fetched once, as a chunk of its own. A failed fetch is tried anew the next time. */
export function loadBasemap(detail: BasemapDetail): Promise<Basemap> {
  const known = loaded.get(detail);
  if (known) return known;
  const file = Object.entries(FILES).find(([path]) => path.endsWith(`basemap-${detail}.json`));
  if (!file) throw new Error(`no basemap ${detail}`);
  const basemap = file[1]().then(toBasemap);
  loaded.set(detail, basemap);
  basemap.catch(() => loaded.delete(detail));
  return basemap;
}
