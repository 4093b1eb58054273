import { wrapText } from './wrapText.ts';

const ROW_LINE = 20;
const SMALL_LINE = 17;
const PADDING = 20;
const TARGET = 44;

export interface ReadRow {
  readonly title: string;
  readonly text: string;
  readonly meta: string;
}

/** Height of an entry to read, px, as the page keeps it free: its lines as they break at `width`. */
export function readRowHeight({ title, text, meta }: ReadRow, width: number): number {
  const count = (words: string, size: number, weight: 'normal' | 'bold') =>
    words === '' ? 0 : wrapText(words, width, { size, weight }).length;
  const lines =
    count(title, 14, 'bold') * ROW_LINE +
    count(text, 14, 'normal') * ROW_LINE +
    count(meta, 12.5, 'normal') * SMALL_LINE;
  return Math.max(TARGET, lines + PADDING);
}
