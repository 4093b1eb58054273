import type { Observation } from '#dataset/observation.ts';
import type { CoverageCell, CoverageRow } from '#evidence/coverage.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CoverageSpan } from './coverageId.ts';
import { COVERAGE_YEARS, coverageId, spanOf } from './coverageId.ts';
import { coverageName } from './coverageName.ts';

/** What exists of every indicator, year by year, as a table in words. */
export interface CoverageGrid {
  readonly columns: readonly { readonly span: CoverageSpan; readonly label: string }[];
  /** By dataset. */
  readonly groups: readonly CoverageGroup[];
}

export interface CoverageGroup {
  readonly dataset: string;
  readonly lines: readonly CoverageLine[];
}

export interface CoverageLine {
  readonly key: string;
  readonly name: string;
  /** Age of the newest result; empty where none is dated. */
  readonly age: string;
  /** Month of the newest result; empty where none is dated. */
  readonly newest: string;
  /** One a column; null is a gap. */
  readonly marks: readonly (CoverageMark | null)[];
}

export interface CoverageMark {
  /** Id of the card that lists the claims. */
  readonly card: string;
  readonly sources: number;
  /** How dark the cell is, 1 to 4. */
  readonly shade: 1 | 2 | 3 | 4;
  /** Nothing in it speaks of the whole year. */
  readonly part: boolean;
  /** Nothing in it but forecasts, plans and aims. */
  readonly forecast: boolean;
  readonly caution: boolean;
  /** All of this in words. */
  readonly label: string;
}

type Counted = Pick<CoverageCell, 'claims' | 'sources' | 'whole' | 'forecasts' | 'cautions'>;

/** `find` gives the observation of an id, from whichever dataset it is. */
export function coverageGrid(
  rows: readonly CoverageRow[],
  find: (id: string) => Observation | undefined,
  i18n: Translator,
): CoverageGrid {
  const spans: readonly CoverageSpan[] = ['before', ...COVERAGE_YEARS, 'after', 'undated'];
  const lines = rows.map((row) => ({ row, cells: cellsOf(row, find) }));
  const used = spans.filter(
    (span) => typeof span === 'number' || lines.some(({ cells }) => cells.has(span)),
  );
  const groups = new Map<string, CoverageLine[]>();
  for (const { row, cells } of lines) {
    const group = groups.get(row.dataset) ?? [];
    groups.set(row.dataset, group);
    group.push(toLine(row, cells, used, i18n));
  }
  return {
    columns: used.map((span) => ({ span, label: spanLabel(span, i18n) })),
    groups: [...groups].map(([dataset, own]) => ({ dataset, lines: own })),
  };
}

/** The column's name; a year is its own. */
export function spanLabel(span: CoverageSpan, i18n: Translator): string {
  return typeof span === 'number' ? String(span) : i18n.t(`coverageSpan.${span}`);
}

function cellsOf(
  { years, undated }: CoverageRow,
  find: (id: string) => Observation | undefined,
): ReadonlyMap<CoverageSpan, Counted> {
  const inside = years.filter(({ year }) => COVERAGE_YEARS.includes(year));
  const outside = [...years.flatMap(({ claims }) => claims), ...undated]
    .flatMap((id) => find(id) ?? [])
    .filter((one) => typeof spanOf(one) === 'string');
  const cells = new Map<CoverageSpan, Counted>(inside.map((cell) => [cell.year, cell]));
  for (const span of ['before', 'after', 'undated'] as const) {
    const own = outside.filter((one) => spanOf(one) === span);
    if (own.length > 0) cells.set(span, countOf(own));
  }
  return cells;
}

/** A column of several years, or of none, has no whole year to fill. */
function countOf(observations: readonly Observation[]): Counted {
  return {
    claims: observations.map(({ id }) => id),
    sources: new Set(observations.map(({ source }) => source)).size,
    whole: true,
    forecasts: observations.filter(({ obsStatus }) => obsStatus === 'F').length,
    cautions: observations.flatMap(({ caution }) => caution ?? []),
  };
}

function toLine(
  row: CoverageRow,
  cells: ReadonlyMap<CoverageSpan, Counted>,
  columns: readonly CoverageSpan[],
  i18n: Translator,
): CoverageLine {
  const name = coverageName(row, i18n);
  return {
    key: row.key,
    name,
    age: row.ageInDays === null ? '' : ageText(row.ageInDays, i18n),
    newest: row.newest === null ? '' : i18n.period(row.newest.slice(0, 7)),
    marks: columns.map((span) => {
      const cell = cells.get(span);
      if (!cell) return null;
      return toMark(cell, coverageId(row.key, span), `${name}, ${spanLabel(span, i18n)}`, i18n);
    }),
  };
}

function toMark(cell: Counted, id: string, name: string, i18n: Translator): CoverageMark {
  const { sources, claims, whole, forecasts, cautions } = cell;
  const forecast = forecasts === claims.length;
  const part = !whole && !forecast;
  const caution = cautions.length > 0;
  const remarks = [
    ...(part ? [i18n.t('coverage.part')] : []),
    ...(forecast ? [i18n.t('coverage.forecast')] : []),
    ...(caution ? [i18n.t('coverage.caution')] : []),
  ];
  return {
    card: `coverage:${id}`,
    sources,
    shade: sources >= 5 ? 4 : sources >= 3 ? 3 : sources === 2 ? 2 : 1,
    part,
    forecast,
    caution,
    label: i18n.t('coverage.cell', {
      name,
      counts: i18n.t('coverage.counts', { claims: claims.length, sources }),
      remarks: remarks.map((remark) => `, ${remark}`).join(''),
    }),
  };
}

const DAYS_A_MONTH = 30.44;

/** Whole months, and from two years on whole years; a period that still runs has no age. */
export function ageText(days: number, i18n: Translator): string {
  const months = Math.max(0, Math.floor(days / DAYS_A_MONTH));
  return months < 24
    ? i18n.t('coverage.months', { months })
    : i18n.t('coverage.years', { years: Math.floor(months / 12) });
}
