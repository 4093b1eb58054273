import type { Reporter } from '#dataset/codes.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Source } from '#dataset/source.ts';
import type { Candidate } from './headline.ts';
import { headline, rankClaims, toClaim } from './headline.ts';
import type { Quantity } from './quantity.ts';
import { flowPairs } from './turnover.ts';

interface TurnoverClaim extends Candidate {
  readonly observations: readonly Observation[];
  readonly value: number;
}

/** Turnover of each whole year: what is printed or exports plus imports, whichever the headline rule puts first. */
export function yearlyTurnover(
  totals: Dataset,
  sources: ReadonlyMap<string, Source>,
  reporter: Reporter,
): ReadonlyMap<number, Quantity> {
  const ofReporter = (indicator: string) =>
    (totals.byIndicator.get(indicator) ?? []).filter(
      (o) => o.reporter === reporter && /^\d{4}$/.test(o.period ?? ''),
    );
  const printed = ofReporter('trade.turnover').map((o): TurnoverClaim => {
    return { ...toClaim(o, sources), observations: [o], value: inUnits(o) };
  });
  const computed = flowPairs(ofReporter('trade.value')).map((pair): TurnoverClaim => {
    const parts = [pair.exports, pair.imports].map((o) => toClaim(o, sources));
    // A sum is no better than the weaker of its parts.
    const weaker = rankClaims(parts).at(-1)?.claim ?? toClaim(pair.imports, sources);
    const observations = [pair.exports, pair.imports];
    return { ...weaker, computed: true, observations, value: pair.turnover };
  });
  const byYear = new Map<number, TurnoverClaim[]>();
  for (const claim of [...printed, ...computed]) {
    const year = Number(claim.observations[0]?.period);
    byYear.set(year, [...(byYear.get(year) ?? []), claim]);
  }
  const years = [...byYear].sort(([a], [b]) => a - b);
  return new Map(
    years.flatMap(([year, claims]) => {
      const best = headline(claims);
      return best ? [[year, toQuantity(best, year)] as const] : [];
    }),
  );
}

function toQuantity({ observations, value }: TurnoverClaim, year: number): Quantity {
  const unit = observations[0]?.unitMeasure ?? 'USD';
  return { value, unit, year, inputs: observations.map(({ id }) => id) };
}
