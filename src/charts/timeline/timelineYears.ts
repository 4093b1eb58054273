import type { ReadRow } from '#charts/readRows.ts';
import { readRowHeight } from '#charts/readRows.ts';
import type { TimelineItem } from '#content/timelineContent.ts';

/** Entries shown before the rest folds away. */
const SHOWN = 10;
const YEAR_HEIGHT = 42;
const SUMMARY_HEIGHT = 44;
export const LIST_TOP = 8;

export interface YearOfEntries {
  readonly year: number;
  readonly entries: readonly TimelineItem[];
}

export interface TimelineParts {
  readonly shown: readonly YearOfEntries[];
  readonly folded: readonly YearOfEntries[];
  readonly foldedCount: number;
}

/** By year, the newest first; whole years until enough are shown. */
export function splitTimeline(entries: readonly TimelineItem[]): TimelineParts {
  const years = new Map<number, TimelineItem[]>();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  const all = [...years]
    .map(([year, each]) => ({ year, entries: each }))
    .toSorted((a, b) => b.year - a.year);
  let count = 0;
  const shown: YearOfEntries[] = [];
  const folded: YearOfEntries[] = [];
  for (const year of all) {
    const room = SHOWN - count;
    if (room > 0) shown.push({ year: year.year, entries: year.entries.slice(0, room) });
    if (year.entries.length > room) {
      folded.push({ year: year.year, entries: year.entries.slice(Math.max(0, room)) });
    }
    count += year.entries.length;
  }
  return { shown, folded, foldedCount: folded.reduce((sum, year) => sum + year.entries.length, 0) };
}

export function readRowOf(entry: TimelineItem): ReadRow {
  return { title: entry.title, text: entry.detail, meta: entry.date };
}

const TWO_COLUMNS = 820;
const BETWEEN = 32;

/** Columns of the list and their width in px. */
export function timelineColumns(width: number): { readonly count: number; readonly width: number } {
  return width < TWO_COLUMNS ? { count: 1, width } : { count: 2, width: (width - BETWEEN) / 2 };
}

/** Height of the list while the rest is folded away, px; each entry has a hairline above. */
export function timelineListHeight(entries: readonly TimelineItem[], width: number): number {
  const { shown, foldedCount } = splitTimeline(entries);
  if (shown.length === 0) return 0;
  const columns = timelineColumns(width);
  const read = shown.reduce((sum, year) => sum + YEAR_HEIGHT + yearHeight(year, columns), 0);
  return LIST_TOP + read + (foldedCount > 0 ? SUMMARY_HEIGHT : 0);
}

function yearHeight(
  { entries }: YearOfEntries,
  columns: { readonly count: number; readonly width: number },
): number {
  const heights = entries.map((entry) => readRowHeight(readRowOf(entry), columns.width) + 1);
  let height = 0;
  for (let first = 0; first < heights.length; first += columns.count) {
    height += Math.max(...heights.slice(first, first + columns.count));
  }
  return height;
}
