import Papa from 'papaparse';

export type CsvField = string | number | null;

/**
 * Rows under a header as CSV text: RFC 4180 with CRLF, to be written as UTF-8. A text that a
 * spreadsheet could run as a formula gets an apostrophe before it; null is an empty field.
 */
export function csvTable(
  header: readonly string[],
  rows: readonly (readonly CsvField[])[],
): string {
  const text = Papa.unparse([[...header], ...rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `${text}\r\n`;
}
