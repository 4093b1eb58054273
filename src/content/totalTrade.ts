import type { Dataset } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { groupByKey } from '#evidence/claimKey.ts';
import { headline, toClaim } from '#evidence/headline.ts';

/** A year and the trade of both directions in it, as Kazakhstan reports it, USD; null: not both are there. */
export interface TradeYearTotal {
  readonly year: number;
  readonly value: number | null;
}

/** First year that a filter offers: that of Kazakhstan's independence. */
const FIRST_YEAR = 1991;

/** The histogram behind the year brush: exports and imports together, year by year without a gap in the years. */
export function totalTrade(totals: Dataset, sources: SourceIndex): readonly TradeYearTotal[] {
  const yearly = (totals.byIndicator.get('trade.value') ?? []).filter(
    ({ reporter, direction, period, unitMeasure }) =>
      reporter === 'KZ' &&
      (direction === 'kz-it' || direction === 'it-kz') &&
      /^\d{4}$/.test(period ?? '') &&
      unitMeasure === 'USD',
  );
  const flows = new Map<number, number[]>();
  for (const claims of groupByKey(yearly).values()) {
    const first = headline(claims.map((claim) => toClaim(claim, sources.byId)));
    if (!first) continue;
    const year = Number(first.observation.period);
    flows.set(year, [...(flows.get(year) ?? []), inUnits(first.observation)]);
  }
  const last = Math.max(FIRST_YEAR, ...flows.keys());
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => {
    const [one, other] = flows.get(FIRST_YEAR + index) ?? [];
    const both = one !== undefined && other !== undefined;
    return { year: FIRST_YEAR + index, value: both ? one + other : null };
  });
}
