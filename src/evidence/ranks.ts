import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import { groupByKey } from './claimKey.ts';
import { headlineOf } from './headline.ts';

export const RANK_BASES = ['kz-exports', 'kz-imports', 'kz-total-trade'] as const;
/** What a rank is taken of. */
export type RankBasis = (typeof RANK_BASES)[number];

export type PartnerFlow = 'kz-partner' | 'partner-kz';

export interface RankedPartner {
  /** ISO 3166 alpha-2 */
  readonly partner: string;
  readonly rank: number;
  readonly observation: Observation;
}

/** Kazakhstan's partners of one flow and year, largest first. */
export interface PartnerRanking {
  readonly year: number;
  readonly partners: readonly RankedPartner[];
  /** Null where no world total is printed. */
  readonly world: Observation | null;
  /** World total less all listed partners, in dollars; null without a world total. */
  readonly rest: number | null;
  /** True where the rest is smaller than Italy: then no partner that is not listed can come before it. */
  readonly decisive: boolean;
}

export type PartnerTable = Readonly<Record<PartnerFlow, ReadonlyMap<number, PartnerRanking>>>;

export type RankOfItaly =
  | {
      readonly kind: 'value';
      /** Italy's place among the partners listed; no better one is possible. */
      readonly rank: number;
      /** How many partners are listed with all flows of the basis. */
      readonly listed: number;
      /** ISO 3166 codes of those before Italy, largest first. */
      readonly ahead: readonly string[];
      /** Italy's trade, in dollars. */
      readonly value: number;
      /** As in a ranking. */
      readonly rest: number | null;
      readonly decisive: boolean;
      /** What Italy, those before it and the next one after it stand on. */
      readonly inputs: readonly Observation[];
    }
  | { readonly kind: 'missing'; readonly reason: 'no-value-of-italy' };

const FLOWS: Readonly<Record<RankBasis, readonly PartnerFlow[]>> = {
  'kz-exports': ['kz-partner'],
  'kz-imports': ['partner-kz'],
  'kz-total-trade': ['kz-partner', 'partner-kz'],
};

/** Rankings of one flow by year, each partner by the headline of its claims. */
export const partnerRankings = remembered(rankPartners);

function rankPartners(
  partners: Dataset,
  sources: Pick<SourceIndex, 'byId'>,
  direction: PartnerFlow,
): ReadonlyMap<number, PartnerRanking> {
  const claims = (partners.byIndicator.get('trade.value') ?? []).filter(
    (o) => o.direction === direction && /^\d{4}$/.test(o.period ?? ''),
  );
  const byYear = new Map<number, Observation[]>();
  for (const ofKey of groupByKey(claims).values()) {
    const observation = headlineOf(ofKey, sources.byId);
    if (!observation) continue;
    const year = Number(observation.period);
    byYear.set(year, [...(byYear.get(year) ?? []), observation]);
  }
  const years = [...byYear].sort(([a], [b]) => a - b);
  return new Map(years.map(([year, observations]) => [year, toRanking(year, observations)]));
}

export function createPartnerTable(
  partners: Dataset,
  sources: Pick<SourceIndex, 'byId'>,
): PartnerTable {
  return {
    'kz-partner': partnerRankings(partners, sources, 'kz-partner'),
    'partner-kz': partnerRankings(partners, sources, 'partner-kz'),
  };
}

/** Italy's place among Kazakhstan's partners in one year. */
export function rankOfItaly(table: PartnerTable, basis: RankBasis, year: number): RankOfItaly {
  const listed = (table[FLOWS[basis][0] ?? 'kz-partner'].get(year)?.partners ?? [])
    .map(({ partner }) => ({ partner, observations: partnerFlows(table, partner, basis, year) }))
    .flatMap(({ partner, observations }) =>
      observations ? [{ partner, observations, value: total(observations) }] : [],
    )
    .sort((a, b) => b.value - a.value);
  const place = listed.findIndex(({ partner }) => partner === 'IT');
  const italy = listed[place];
  if (!italy) return { kind: 'missing', reason: 'no-value-of-italy' };
  const world = partnerFlows(table, 'W00', basis, year);
  const rest = world && total(world) - listed.reduce((sum, { value }) => sum + value, 0);
  return {
    kind: 'value',
    rank: place + 1,
    listed: listed.length,
    ahead: listed.slice(0, place).map(({ partner }) => partner),
    value: italy.value,
    rest,
    decisive: rest !== null && rest < italy.value,
    inputs: listed.slice(0, place + 2).flatMap(({ observations }) => observations),
  };
}

/** A partner's flows of the basis, `W00` for the world; null where one is missing: half of a total is no total. */
export function partnerFlows(
  table: PartnerTable,
  partner: string,
  basis: RankBasis,
  year: number,
): readonly Observation[] | null {
  const observations = FLOWS[basis].map((flow) => {
    const ranking = table[flow].get(year);
    if (partner === 'W00') return ranking?.world ?? null;
    return ranking?.partners.find((entry) => entry.partner === partner)?.observation ?? null;
  });
  return observations.every((observation) => observation !== null) ? observations : null;
}

function toRanking(year: number, observations: readonly Observation[]): PartnerRanking {
  const world = observations.find(({ counterpart }) => counterpart === 'W00') ?? null;
  const partners = observations
    .filter((observation) => observation !== world)
    .sort((a, b) => inUnits(b) - inUnits(a))
    .map((observation, index) => ({
      partner: observation.counterpart ?? '',
      rank: index + 1,
      observation,
    }));
  const rest = world && inUnits(world) - total(partners.map(({ observation }) => observation));
  const italy = partners.find(({ partner }) => partner === 'IT')?.observation;
  const decisive = rest !== null && italy !== undefined && rest < inUnits(italy);
  return { year, partners, world, rest, decisive };
}

function total(observations: readonly Observation[]): number {
  return observations.reduce((sum, observation) => sum + inUnits(observation), 0);
}
