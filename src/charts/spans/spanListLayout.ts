import { readRowHeight } from '#charts/readRows.ts';
import type { PlacedSpan } from './spanLayout.ts';

export const LIST_TOP = 8;
export const INDENT = 28;

export interface SpanRow {
  readonly placed: PlacedSpan;
  readonly row: { readonly title: string; readonly text: string; readonly meta: string };
  readonly height: number;
}

/** The list under a narrow picture, from the highest value down. */
export function spanRows(spans: readonly PlacedSpan[], width: number): readonly SpanRow[] {
  return spans
    .filter(({ number }) => number !== null)
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map((placed) => {
      const { text, label, period } = placed.span;
      const row = { title: text, text: label, meta: period };
      return { placed, row, height: readRowHeight(row, width - INDENT) };
    });
}

export function spanListHeight(rows: readonly SpanRow[]): number {
  return rows.length === 0 ? 0 : rows.reduce((sum, { height }) => sum + height + 1, LIST_TOP);
}
