/** First and last day of a period, ISO 8601, both inclusive; null is an open end. */
export interface PeriodBounds {
  readonly first: string | null;
  readonly last: string | null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const OPEN_END = '..';
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** An ISO 8601 year, month, day or interval (`..` is an open end); null where the text is none. */
export function parsePeriod(text: string): PeriodBounds | null {
  const ends = text.split('/');
  if (ends.length === 1) return parseDate(text);

  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined) return null;
  if (from === OPEN_END && to === OPEN_END) return null;

  const first = from === OPEN_END ? null : parseDate(from);
  const last = to === OPEN_END ? null : parseDate(to);
  if ((first === null && from !== OPEN_END) || (last === null && to !== OPEN_END)) return null;

  const bounds = { first: first?.first ?? null, last: last?.last ?? null };
  if (bounds.first !== null && bounds.last !== null && bounds.first > bounds.last) return null;
  return bounds;
}

/** An ISO 8601 year, month or day that exists, as its first and last day; null where the text is none. */
export function parseDate(text: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };

  if (Number(month) < 1 || Number(month) > 12) return null;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };

  if (Number(day) < 1 || Number(day) > days) return null;
  return { first: text, last: text };
}
