import type { Observation } from '#dataset/observation.ts';
import { coverageKey, coverageYear } from '#evidence/coverage.ts';

/** Years that have a column of their own. */
export const COVERAGE_YEARS: readonly number[] = Array.from({ length: 36 }, (_, at) => 1991 + at);

const FIRST = COVERAGE_YEARS[0] ?? 0;
const LAST = COVERAGE_YEARS.at(-1) ?? 0;

/** A column: a year, all that lies before or after those years, or what has no date. */
export type CoverageSpan = number | 'before' | 'after' | 'undated';

const NAMED = ['before', 'after', 'undated'] as const;

export function spanOf(observation: Observation): CoverageSpan {
  const year = coverageYear(observation);
  if (year === null) return 'undated';
  if (year < FIRST) return 'before';
  return year > LAST ? 'after' : year;
}

/** Names a cell by what it holds, so that an address finds it again: `<row>.<span>`. */
export function coverageId(row: string, span: CoverageSpan): string {
  return `${row}.${span}`;
}

/** The dataset, row and column that an id names; null where it names none. */
export function parseCoverageId(
  id: string,
): { readonly dataset: string; readonly row: string; readonly span: CoverageSpan } | null {
  const [, dataset, rest, last = ''] = /^([a-z0-9-]+)\.(.+)\.([a-z0-9]+)$/.exec(id) ?? [];
  const span = NAMED.find((name) => name === last) ?? COVERAGE_YEARS.find((y) => `${y}` === last);
  if (dataset === undefined || rest === undefined || span === undefined) return null;
  return { dataset, row: `${dataset}.${rest}`, span };
}

/** The observations of one cell, as entered. */
export function inCell(
  observations: readonly Observation[],
  row: string,
  span: CoverageSpan,
): readonly Observation[] {
  return observations.filter((one) => coverageKey(one) === row && spanOf(one) === span);
}
