import type { FigureContent } from '#content/figureContent.ts';
import type { Cell, TableColumn } from '#content/tableContent.ts';
import { csvTable } from './csvTable.ts';
import type { Release } from './provenance.ts';
import { withoutDust } from './withoutDust.ts';

/**
 * The table of a figure as CSV (UTF-8, RFC 4180): a number stands unformatted in its column's unit,
 * beside it the id that opens its card and what is remarked of it; where units or qualifiers differ
 * from row to row, also the value in words. Cells that a spreadsheet could
 * run as a formula are neutralised with an apostrophe.
 */
export function toCsv(content: FigureContent, release: Release): string {
  const lines = content.table.rows.map((row) =>
    row.cells.flatMap((cell, index) => [
      ...fields(cell, hasIds(content, index)),
      ...(saysMore(content, index) ? [isGap(cell) ? '' : cell.text] : []),
    ]),
  );
  return csvTable(csvHeadings(content), lines, release);
}

/** Names of the fields of a line, those of the release excepted. */
export function csvHeadings(content: FigureContent): readonly string[] {
  return content.table.columns.flatMap((column, index) => [
    ...headings(column, hasIds(content, index)),
    ...(saysMore(content, index) ? [`${column.label}: in words`] : []),
  ]);
}

function headings(column: TableColumn, withIds: boolean): readonly string[] {
  const name = column.unit === '' ? column.label : `${column.label} (${column.unit})`;
  return withIds ? [name, `${column.label}: id`, `${column.label}: remark`] : [name];
}

function fields(cell: Cell, withIds: boolean): readonly (string | number)[] {
  const value = cell.value === null ? (isGap(cell) ? '' : cell.text) : withoutDust(cell.value);
  return withIds
    ? [value, cell.obs ?? cell.derived ?? cell.entity ?? '', cell.remark ?? '']
    : [value];
}

/** A cell without a number whose text is the sign for ‘nothing’. */
function isGap(cell: Cell): boolean {
  return cell.value === null && (cell.text === '–' || cell.text === '');
}

/** True where the text of a cell says what its number does not: a unit of its own, ‘over’, ‘about’. */
function saysMore(content: FigureContent, index: number): boolean {
  return content.table.rows.some(({ cells }) => {
    const cell = cells[index];
    return cell !== undefined && cell.value !== null && /\p{L}/u.test(cell.text);
  });
}

/** True where any cell of the column opens a card. */
function hasIds(content: FigureContent, index: number): boolean {
  return content.table.rows.some((row) => {
    const cell = row.cells[index];
    return cell?.obs !== undefined || cell?.derived !== undefined || cell?.entity !== undefined;
  });
}
