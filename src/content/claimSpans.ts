import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { parsePeriod } from '#dataset/parsePeriod.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { groupByKey } from '#evidence/claimKey.ts';
import type { ObservationClaim } from '#evidence/headline.ts';
import { headline, rankClaims, toClaim } from '#evidence/headline.ts';
import type { YearExtent } from '#view/resolveYears.ts';

/** A cumulative claim with the time it covers, in decimal years; `from` is null where no start is stated. */
export interface SpanClaim {
  readonly observation: Observation;
  readonly claim: ObservationClaim;
  readonly from: number | null;
  readonly to: number;
  /** First of all claims with the same key. */
  readonly isHeadline: boolean;
  /** How many others there are with the same key. */
  readonly others: number;
}

/** Every cumulative claim of investment but defective ones, in the order of the module. */
export function spanClaims(investment: Dataset, sources: SourceIndex): readonly SpanClaim[] {
  const claims = investment.byIndicator.get('investment.cumulative') ?? [];
  const groups = [...groupByKey(claims).values()].map((group) =>
    group.map((o) => toClaim(o, sources.byId)),
  );
  const headlines = new Set(groups.map((group) => headline(group)?.id));
  const sizes = new Map(groups.flatMap((group) => group.map((c) => [c.id, group.length] as const)));
  return claims
    .filter(({ caution }) => caution !== 'defective')
    .map((observation) => ({
      observation,
      claim: toClaim(observation, sources.byId),
      ...spanOf(observation.period ?? ''),
      isHeadline: headlines.has(observation.id),
      others: (sizes.get(observation.id) ?? 1) - 1,
    }));
}

/** Years that the claims reach, the year of the last day included. */
export function spanExtent(claims: readonly SpanClaim[]): YearExtent {
  const starts = claims.flatMap(({ from }) => from ?? []);
  return {
    first: Math.floor(Math.min(...starts)),
    last: Math.ceil(Math.max(...claims.map(({ to }) => to))) - 1,
  };
}

/** Claims of which some year lies in the window; one without a start is taken to begin before it. */
export function inWindow(
  claims: readonly SpanClaim[],
  window: { readonly from: number; readonly to: number },
): readonly SpanClaim[] {
  return claims.filter(({ from, to }) => to > window.from && (from ?? window.from) < window.to + 1);
}

/** The claims that end last; of those the headline rule takes one. Null: there are none. */
export function latestClaim(claims: readonly SpanClaim[]): SpanClaim | null {
  return firstOf(claims, ({ to }) => to);
}

/** The largest claim in a currency; of equals the headline rule takes one. */
export function largestClaim(claims: readonly SpanClaim[], currency: string): SpanClaim | null {
  const comparable = claims.filter(({ observation }) => observation.unitMeasure === currency);
  return firstOf(comparable, ({ observation }) => inUnits(observation));
}

function firstOf(
  claims: readonly SpanClaim[],
  measure: (claim: SpanClaim) => number,
): SpanClaim | null {
  const most = Math.max(...claims.map(measure));
  const equals = claims.filter((claim) => measure(claim) === most);
  const first = rankClaims(equals.map(({ claim }) => claim))[0]?.claim;
  return equals.find(({ claim }) => claim === first) ?? null;
}

/** First day to the end of the last day, in decimal years: `2005/2023-06` → 2005…2023.5. */
function spanOf(period: string): { from: number | null; to: number } {
  const bounds = parsePeriod(period);
  return {
    from: bounds?.first ? startOf(bounds.first) : null,
    to: bounds?.last ? endOf(bounds.last) : Number.NaN,
  };
}

function startOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12;
}

function endOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year + month / 12;
}
