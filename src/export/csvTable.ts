import Papa from 'papaparse';
import type { Release } from './provenance.ts';

export type CsvField = string | number | null;

/** The last columns of every CSV: of which release a row is, where a reader of rows looks. */
export const RELEASE_COLUMNS = ['release', 'releaseDate'] as const;

/**
 * Rows under a header as CSV text: RFC 4180 with CRLF, to be written as UTF-8. A text that a
 * spreadsheet could run as a formula gets an apostrophe before it; null is an empty field. The release
 * stands in the last columns: a line of remarks above the header would break what reads the file.
 */
export function csvTable(
  header: readonly string[],
  rows: readonly (readonly CsvField[])[],
  release: Release,
): string {
  const lines = rows.map((row) => [...row, release.id, release.date]);
  const text = Papa.unparse([[...header, ...RELEASE_COLUMNS], ...lines], {
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `${text}\r\n`;
}
