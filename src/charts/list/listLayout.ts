import { readRowHeight } from '#charts/readRows.ts';
import { wrapText } from '#charts/wrapText.ts';
import type { ListContent, ListGroup } from '#content/listContent.ts';

export const GROUP_GAP = 32;
const TITLE_LINE = 22;
const TITLE_AIR = 18;
const BETWEEN = 32;
const LEAST_COLUMN = 320;
const MOST_COLUMNS = 3;

export interface ListLayout {
  readonly columns: number;
  readonly columnWidth: number;
  readonly height: number;
}

/** Groups in columns where there is width for them; a row is as high as its longest group. */
export function listLayout(content: ListContent, width: number): ListLayout {
  const fitting = Math.floor((width + BETWEEN) / (LEAST_COLUMN + BETWEEN));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, content.groups.length, fitting));
  const columnWidth = (width - (columns - 1) * BETWEEN) / columns;
  const heights = content.groups.map((group) => groupHeight(group, columnWidth));
  let height = 0;
  for (let first = 0; first < heights.length; first += columns) {
    height += Math.max(...heights.slice(first, first + columns)) + (first === 0 ? 0 : GROUP_GAP);
  }
  return { columns, columnWidth, height };
}

export function titleHeight(group: ListGroup, width: number): number {
  const lines = wrapText(group.title, width * 0.97, { size: 17, weight: 'bold' });
  return lines.length * TITLE_LINE + TITLE_AIR;
}

/** Entries are parted by hairlines, 1 px each. */
function groupHeight(group: ListGroup, width: number): number {
  return group.items.reduce(
    (sum, row) => sum + readRowHeight(row, width) + 1,
    titleHeight(group, width),
  );
}
