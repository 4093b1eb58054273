import type { Workings } from './workings.ts';

/** Counts each naming of a source as one value taken from it. */
export function creditSources(workings: Workings, ids: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts) workings.citeSource(id, count);
}
