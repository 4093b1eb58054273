import type { Caution, Direction, Reporter, SourceKind } from '#dataset/codes.ts';
import { SOURCE_KINDS } from '#dataset/codes.ts';
import type { Observation } from '#dataset/observation.ts';
import { parsePeriod } from '#dataset/parsePeriod.ts';
import type { Source } from '#dataset/source.ts';
import type { Evidence } from './topic.ts';

/** What the data hold of one indicator in one year. */
export interface CoverageCell {
  readonly year: number;
  /** Ids of the observations; an interval stands in the year in which it ends. */
  readonly claims: readonly string[];
  /** How many different sources. */
  readonly sources: number;
  readonly bestKind: SourceKind;
  /** True where a claim is for the whole year or longer. */
  readonly whole: boolean;
  /** Each caution that a claim of the cell carries. */
  readonly cautions: readonly Caution[];
  /** How many of the claims are forecasts, plans or aims. */
  readonly forecasts: number;
}

/** One indicator as one dataset and reporter give it. */
export interface CoverageRow {
  readonly key: string;
  readonly dataset: string;
  /** Message key of the indicator's name. */
  readonly labelKey: string;
  readonly indicator: string;
  readonly reporter: Reporter | null;
  readonly direction: Direction | null;
  /** Years that have claims, in order. */
  readonly years: readonly CoverageCell[];
  /** Ids of the claims whose source gives no date. */
  readonly undated: readonly string[];
  /** Last day that a result (not a forecast) speaks of, ISO 8601; null where none is dated. */
  readonly newest: string | null;
  /** Days from then to the day asked about; null where none is dated. */
  readonly ageInDays: number | null;
}

const DAY = 86_400_000;

/** What exists of each indicator, year by year; `asOf` is the ISO 8601 day from which age is counted. */
export function coverage({ datasets, sources }: Evidence, asOf: string): readonly CoverageRow[] {
  const rows = new Map<string, Observation[]>();
  for (const { observations } of datasets) {
    for (const observation of observations) {
      const key = coverageKey(observation);
      const found = rows.get(key);
      if (found) found.push(observation);
      else rows.set(key, [observation]);
    }
  }
  return [...rows].flatMap(([key, observations]) => {
    const [first] = observations;
    return first ? [toRow(key, first, observations, sources, asOf)] : [];
  });
}

/** Which row an observation stands in: `<dataset>.<indicator>`, then reporter and direction where it has them. */
export function coverageKey({ dataset, indicator, reporter, direction }: Observation): string {
  return [dataset, indicator, reporter, direction].filter((part) => part !== null).join('.');
}

/** The year an observation stands in, the last of an interval; null where it is not dated. */
export function coverageYear(observation: Observation): number | null {
  const last = lastDay(observation);
  return last === null ? null : Number(last.slice(0, 4));
}

function toRow(
  key: string,
  { dataset, indicator, reporter, direction }: Observation,
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
  asOf: string,
): CoverageRow {
  const byYear = new Map<number, Observation[]>();
  const undated: string[] = [];
  let newest: string | null = null;
  for (const observation of observations) {
    const last = lastDay(observation);
    if (last === null) {
      undated.push(observation.id);
      continue;
    }
    const year = Number(last.slice(0, 4));
    const ofYear = byYear.get(year);
    if (ofYear) ofYear.push(observation);
    else byYear.set(year, [observation]);
    if (observation.obsStatus !== 'F' && (newest === null || last > newest)) newest = last;
  }
  const years = [...byYear].sort(([a], [b]) => a - b);
  return {
    key,
    dataset,
    labelKey: `indicator.${indicator}`,
    indicator,
    reporter,
    direction,
    years: years.map(([year, claims]) => toCell(year, claims, sources)),
    undated,
    newest,
    ageInDays: newest === null ? null : Math.round((Date.parse(asOf) - Date.parse(newest)) / DAY),
  };
}

function toCell(
  year: number,
  claims: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
): CoverageCell {
  const kinds = new Set(claims.map(({ source }) => sources.get(source)?.kind ?? 'other'));
  return {
    year,
    claims: claims.map(({ id }) => id),
    sources: new Set(claims.map(({ source }) => source)).size,
    bestKind: SOURCE_KINDS.find((kind) => kinds.has(kind)) ?? 'other',
    whole: claims.some((claim) => isWhole(claim, year)),
    cautions: [...new Set(claims.map(({ caution }) => caution))].filter((one) => one !== null),
    forecasts: claims.filter(({ obsStatus }) => obsStatus === 'F').length,
  };
}

function isWhole({ period }: Observation, year: number): boolean {
  const span = parsePeriod(period ?? '');
  if (!span?.last || span.last < `${year}-12-31`) return false;
  return span.first === null || span.first <= `${year}-01-01`;
}

/** An open end reaches to no day we know: then the start is what is dated. */
function lastDay({ period }: Observation): string | null {
  const span = parsePeriod(period ?? '');
  return span ? (span.last ?? span.first) : null;
}
