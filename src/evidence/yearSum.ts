import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';

/** Twelve months of one calendar year from one source. */
export interface YearSum {
  readonly year: number;
  readonly source: string;
  /** In units of the measure. */
  readonly total: number;
  /** The twelve months in order. */
  readonly months: readonly Observation[];
}

/** Sums of complete years only; a year with a month missing gives nothing. All observations must be of one key but for the period. */
export function yearSums(monthly: readonly Observation[]): readonly YearSum[] {
  const groups = new Map<string, Map<string, Observation>>();
  for (const observation of monthly) {
    const { period, source, caution } = observation;
    if (period === null || !/^\d{4}-\d{2}$/.test(period) || caution === 'defective') continue;
    const key = `${period.slice(0, 4)}|${source}`;
    const months = groups.get(key) ?? new Map<string, Observation>();
    if (!months.has(period)) months.set(period, observation);
    groups.set(key, months);
  }
  return [...groups].flatMap(([key, months]) => {
    if (months.size !== 12) return [];
    const [year = '', source = ''] = key.split('|');
    const ordered = [...months.values()].sort((a, b) =>
      (a.period ?? '') < (b.period ?? '') ? -1 : 1,
    );
    const total = ordered.reduce((sum, month) => sum + inUnits(month), 0);
    return [{ year: Number(year), source, total, months: ordered }];
  });
}
