import type { Codec, ProblemReason } from './codec.ts';
import { plain } from './codec.ts';
import type { Measure, Prices, YearBound, YearRange } from './view.ts';

/** Years an address may name: from the independence of Kazakhstan to the furthest forecast. */
export const ADDRESS_YEARS = { first: 1991, last: 2040 } as const;

const RANGE = /^(\w*)\s*(?:\.{2,}|\u2026|\u2025|-)\s*(\w*)$/;

/** A year, or a word that stands beside the years. */
export function yearOr<Word extends string>(
  word: Word,
  ...alsoRead: string[]
): Codec<number | Word> {
  return {
    parse(text) {
      const given = plain(text);
      return given === word || alsoRead.includes(given) ? { value: word } : parseYear(given);
    },
    write: String,
  };
}

export const prices: Codec<Prices> = yearOr('nominal', 'current');

export const yearRange: Codec<YearRange> = {
  parse(text) {
    const given = plain(text);
    const match = RANGE.exec(given);
    const from = parseBound(match ? match[1] || 'earliest' : given);
    const to = parseBound(match ? match[2] || 'latest' : given);
    if (match?.[1] === '' && match[2] === '') return { problem: 'not-a-year' };
    if ('problem' in from) return from;
    if ('problem' in to) return to;
    if (rank(from.value) <= rank(to.value)) return { value: { from: from.value, to: to.value } };
    return { value: { from: to.value, to: from.value }, notice: { reason: 'reversed' } };
  },
  write: ({ from, to }) => `${from}..${to}`,
};

export const measure: Codec<Measure> = {
  parse(text) {
    const [kind, base, ...rest] = plain(text).split(':');
    if (rest.length > 0) return { problem: 'unknown-value' };
    if (kind === 'index') {
      const year = parseYear(base ?? '');
      return 'problem' in year ? year : { value: { kind, base: year.value } };
    }
    const known = kind === 'amount' || kind === 'share' || kind === 'growth';
    return known && base === undefined ? { value: { kind } } : { problem: 'unknown-value' };
  },
  write: (value) => (value.kind === 'index' ? `index:${value.base}` : value.kind),
};

function parseYear(text: string): { value: number } | { problem: ProblemReason } {
  if (!/^\d{4}$/.test(text)) return { problem: 'not-a-year' };
  const year = Number(text);
  const inRange = year >= ADDRESS_YEARS.first && year <= ADDRESS_YEARS.last;
  return inRange ? { value: year } : { problem: 'year-out-of-range' };
}

function parseBound(text: string): { value: YearBound } | { problem: ProblemReason } {
  return text === 'earliest' || text === 'latest' ? { value: text } : parseYear(text);
}

function rank(bound: YearBound): number {
  if (bound === 'earliest') return Number.NEGATIVE_INFINITY;
  return bound === 'latest' ? Number.POSITIVE_INFINITY : bound;
}
