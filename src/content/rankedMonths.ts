import type { Observation } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import type { ObservationClaim, RankedClaim } from '#evidence/headline.ts';
import { rankClaims, toClaim } from '#evidence/headline.ts';
import type { YearExtent } from '#view/resolveYears.ts';

export type MonthFlow = 'exports' | 'imports';

const DIRECTION = { exports: 'kz-it', imports: 'it-kz' } as const;

/** The claims for each month of a flow by the headline rule, months in order. */
export const rankedMonths = remembered(
  (
    monthly: readonly Observation[],
    sources: SourceIndex,
    flow: MonthFlow,
  ): ReadonlyMap<string, readonly RankedClaim<ObservationClaim>[]> => {
    const byPeriod = new Map<string, ObservationClaim[]>();
    for (const observation of monthly) {
      const { period, direction } = observation;
      if (direction !== DIRECTION[flow] || period === null) continue;
      const claim = toClaim(observation, sources.byId);
      const group = byPeriod.get(period);
      if (group) group.push(claim);
      else byPeriod.set(period, [claim]);
    }
    const months = [...byPeriod].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(months.map(([period, claims]) => [period, rankClaims(claims)] as const));
  },
);

/** First and last year of all months of both flows. */
export const monthsExtent = remembered((monthly: readonly Observation[]): YearExtent => {
  const years = [...new Set(monthly.map(({ period }) => yearOfMonth(period)))];
  return { first: Math.min(...years), last: Math.max(...years) };
});

export function yearOfMonth(period: string | null): number {
  return Number(period?.slice(0, 4));
}
