import type { YearBound, YearRange } from '#view/view.ts';

/** First and last year a control reaches. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

export type WindowEnd = 'from' | 'to';

/** The asked range in numbers, within the span. */
export function toWindow({ from, to }: YearRange, span: YearSpan): YearWindow {
  return { from: toYear(from, span), to: toYear(to, span) };
}

/** One end moved, as far as the other; an end at the last year goes on moving with the data. */
export function moveEnd(range: YearRange, end: WindowEnd, year: number, span: YearSpan): YearRange {
  const { from, to } = toWindow(range, span);
  if (end === 'to') return { from: range.from, to: lastOr(clamp(year, from, span.last), span) };
  const moved = clamp(year, span.first, to);
  return moved === from ? range : { from: moved, to: range.to };
}

/** Both ends moved by the same number of years, as far as the span reaches. */
export function moveWindow(range: YearRange, by: number, span: YearSpan): YearRange {
  const { from, to } = toWindow(range, span);
  const step = clamp(by, span.first - from, span.last - to);
  return step === 0 ? range : { from: from + step, to: lastOr(to + step, span) };
}

/** One end set to a year that was typed, which stays put; the other end gives way. */
export function setEnd(range: YearRange, end: WindowEnd, typed: number, span: YearSpan): YearRange {
  const year = clamp(typed, span.first, span.last);
  const { from, to } = toWindow(range, span);
  if (end === 'from') return { from: year, to: year > to ? lastOr(year, span) : range.to };
  return { from: year < from ? year : range.from, to: year };
}

export function sameRange(one: YearRange, other: YearRange): boolean {
  return one.from === other.from && one.to === other.to;
}

export function toYear(bound: YearBound, { first, last }: YearSpan): number {
  if (bound === 'earliest') return first;
  return bound === 'latest' ? last : clamp(bound, first, last);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function lastOr(year: number, span: YearSpan): YearBound {
  return year === span.last ? 'latest' : year;
}
