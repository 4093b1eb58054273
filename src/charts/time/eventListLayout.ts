import { wrapText } from '#charts/wrapText.ts';

export interface ListedEvent {
  readonly label: string;
  readonly date: string;
}

const TWO_COLUMNS = 640;
const GAP = 24;
const INDENT = 28;
const TOP = 8;
const LINE = 20;
const PADDING = 12;
const TARGET = 44;

/** Columns of the list of events and the height of each of its rows, px. */
export function eventListLayout(
  events: readonly ListedEvent[],
  width: number,
): { readonly columns: number; readonly rows: readonly number[]; readonly height: number } {
  const columns = width >= TWO_COLUMNS ? 2 : 1;
  const room = (width - (columns - 1) * GAP) / columns - INDENT;
  const heights = events.map(({ label, date }) => {
    const lines = wrapText(`${label}, ${date}`, room, { size: 14, weight: 'bold' }).length;
    return Math.max(TARGET, lines * LINE + PADDING);
  });
  const rows: number[] = [];
  for (let first = 0; first < heights.length; first += columns) {
    rows.push(Math.max(...heights.slice(first, first + columns)));
  }
  const height = rows.length === 0 ? 0 : TOP + rows.reduce((sum, row) => sum + row, 0);
  return { columns, rows, height };
}
