import { readRowHeight } from '#charts/readRows.ts';
import type { PlacedSpan } from './spanLayout.ts';

export const LIST_TOP = 8;
export const INDENT = 28;
export const COLUMN_GAP = 24;
const TWO_COLUMNS = 440;

export interface SpanRow {
  readonly placed: PlacedSpan;
  readonly row: { readonly title: string; readonly text: string; readonly meta: string };
  readonly height: number;
}

export function spanColumns(width: number): number {
  return width >= TWO_COLUMNS ? 2 : 1;
}

/** The list under a narrow picture, from the highest value down; those side by side are as high as the higher. */
export function spanRows(spans: readonly PlacedSpan[], width: number): readonly SpanRow[] {
  const columns = spanColumns(width);
  const room = (width - (columns - 1) * COLUMN_GAP) / columns - INDENT;
  const rows = spans
    .filter(({ number }) => number !== null)
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map((placed) => {
      const { text, label, period } = placed.span;
      const row = { title: text, text: label, meta: period };
      return { placed, row, height: readRowHeight(row, room) };
    });
  return rows.map((row, index) => {
    const first = index - (index % columns);
    const beside = rows.slice(first, first + columns);
    return { ...row, height: Math.max(...beside.map(({ height }) => height)) };
  });
}

export function spanListHeight(rows: readonly SpanRow[], width: number): number {
  const lines = rows.filter((_, index) => index % spanColumns(width) === 0);
  return lines.length === 0 ? 0 : lines.reduce((sum, { height }) => sum + height + 1, LIST_TOP);
}
