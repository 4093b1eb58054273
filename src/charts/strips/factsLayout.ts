import { textWidth } from '#charts/textWidth.ts';
import { wrapText } from '#charts/wrapText.ts';
import type { Strip } from '#content/stripContent.ts';
import type { Cell } from '#content/tableContent.ts';

const HEADER_LINE = 18;
const LINE = 20;
export const TOP = 16;
const PADDING = 24;
const TARGET = 44;
const GAP = 16;
const LEAST_COLUMN = 150;
const LABEL_SHARE = 0.2;

export interface FactsTable {
  readonly labelWidth: number;
  readonly columnWidth: number;
  readonly strips: readonly Strip[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly (readonly Cell[])[];
    readonly height: number;
  }[];
  readonly height: number;
}

/** Facts in one table where each route has room for a column, else a table for each route. */
export function factsTables(strips: readonly Strip[], width: number): readonly FactsTable[] {
  const stated = strips.filter((strip) => strip.facts.length > 0);
  if (stated.length === 0) return [];
  const together = width * (1 - LABEL_SHARE) >= stated.length * (LEAST_COLUMN + GAP);
  return together ? [toTable(stated, width)] : stated.map((strip) => toTable([strip], width));
}

export function factsHeight(tables: readonly FactsTable[]): number {
  return tables.reduce((sum, table) => sum + TOP + table.height, 0);
}

function toTable(strips: readonly Strip[], width: number): FactsTable {
  const labels = [...new Set(strips.flatMap((strip) => strip.facts.map((fact) => fact.label)))];
  const share = width * (strips.length === 1 ? 0.42 : LABEL_SHARE);
  const labelWidth = Math.round(Math.min(width / 2, Math.max(share, longestWord(labels) + GAP)));
  const columnWidth = (width - labelWidth) / strips.length;
  const rows = labels.map((label) => {
    const cells = strips.map(
      (strip) => strip.facts.find((fact) => fact.label === label)?.cells ?? [],
    );
    const heights = cells.map((each) =>
      each.reduce((sum, cell) => sum + cellHeight(cell, columnWidth - GAP), 0),
    );
    const head = lineCount(label, labelWidth - GAP, 'bold') * LINE + PADDING;
    return { label, cells, height: Math.max(TARGET, head, ...heights) + 1 };
  });
  const headers = strips.map((strip) => lineCount(strip.title, columnWidth - GAP, 'bold'));
  const headerHeight = Math.max(...headers) * HEADER_LINE + PADDING + 1;
  return {
    labelWidth,
    columnWidth,
    strips,
    rows,
    height: rows.reduce((sum, row) => sum + row.height, headerHeight),
  };
}

/** px; no word of a label is broken. */
function longestWord(labels: readonly string[]): number {
  const words = labels.flatMap((label) => label.split(' '));
  return Math.ceil(Math.max(0, ...words.map((word) => textWidth(word, 14, 'bold'))));
}

function cellHeight(cell: Cell, width: number): number {
  const words =
    cell.remark === undefined || cell.remark === '' ? cell.text : `${cell.text} ${cell.remark}`;
  return Math.max(TARGET, lineCount(words, width, 'normal') * LINE + PADDING);
}

function lineCount(text: string, width: number, weight: 'normal' | 'bold'): number {
  return wrapText(text, width, { size: 14, weight }).length;
}
