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
  /** The groups of each column from its head, none empty; to be read down and then across. */
  readonly columns: readonly (readonly ListGroup[])[];
  readonly columnWidth: number;
  readonly height: number;
}

interface MeasuredGroup {
  readonly group: ListGroup;
  readonly height: number;
}

/** Groups in columns where there is width for them, as even in height as their order allows. */
export function listLayout(content: ListContent, width: number): ListLayout {
  const fitting = Math.floor((width + BETWEEN) / (LEAST_COLUMN + BETWEEN));
  const count = Math.max(1, Math.min(MOST_COLUMNS, content.groups.length, fitting));
  const columnWidth = (width - (count - 1) * BETWEEN) / count;
  const measured = content.groups.map((group) => ({
    group,
    height: groupHeight(group, columnWidth),
  }));
  const columns = evenColumns(measured, count);
  return {
    columns: columns.map((column) => column.map(({ group }) => group)),
    columnWidth,
    height: Math.max(0, ...columns.map(columnHeight)),
  };
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

function columnHeight(column: readonly MeasuredGroup[]): number {
  return column.reduce((sum, { height }) => sum + GROUP_GAP + height, -GROUP_GAP);
}

/** The longest column is as short as it can be while the groups keep their order. */
function evenColumns(
  groups: readonly MeasuredGroup[],
  count: number,
): readonly (readonly MeasuredGroup[])[] {
  const runs = groups.flatMap((_, from) =>
    groups.slice(from).map((__, length) => columnHeight(groups.slice(from, from + length + 1))),
  );
  const limits = runs.toSorted((a, b) => a - b);
  for (const limit of limits) {
    const columns = fillColumns(groups, count, limit);
    if (columns.length <= count) return columns;
  }
  return [];
}

/** Down to the limit, then on to the next column; no column stays empty while there are groups for it. */
function fillColumns(
  groups: readonly MeasuredGroup[],
  count: number,
  limit: number,
): readonly (readonly MeasuredGroup[])[] {
  const columns: MeasuredGroup[][] = [];
  groups.forEach((group, index) => {
    const last = columns.at(-1);
    const needed = groups.length - index <= count - columns.length;
    if (last && !needed && columnHeight([...last, group]) <= limit) last.push(group);
    else columns.push([group]);
  });
  return columns;
}
