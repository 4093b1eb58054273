import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Source } from '#dataset/source.ts';
import { claimKey, groupByKey } from './claimKey.ts';
import { headlineOf } from './headline.ts';

export const RANK_BASES = ['kz-exports', 'kz-imports', 'kz-total-trade'] as const;
export type RankBasis = (typeof RANK_BASES)[number];

type PartnerFlow = 'kz-partner' | 'partner-kz';

/** Kazakhstan's trade by partner: the headline of each partner, flow and year. */
export interface PartnerTable {
  /** ISO 3166 codes of the partners listed, without the world. */
  readonly partners: readonly string[];
  readonly at: (partner: string, flow: PartnerFlow, year: number) => Observation | null;
}

/** What a partner's trade of one basis and year adds up to. */
interface PartnerTotal {
  readonly partner: string;
  readonly value: number;
  readonly observations: readonly Observation[];
}

export type PartnerRank =
  | {
      readonly kind: 'value';
      readonly year: number;
      readonly basis: RankBasis;
      /** Italy's place among the partners listed; no better one is possible. */
      readonly rank: number;
      /** How many partners are listed for the year. */
      readonly listed: number;
      /** ISO 3166 codes of those before Italy, largest first. */
      readonly ahead: readonly string[];
      /** Italy's trade, in dollars. */
      readonly value: number;
      /** World total less all listed partners, in dollars; null where no world total is printed. */
      readonly rest: number | null;
      /** True where the rest is smaller than Italy: then no partner that is not listed can come before it. */
      readonly decisive: boolean;
      /** Ids of the observations of Italy, of those before it and of the next one after. */
      readonly inputs: readonly string[];
    }
  | { readonly kind: 'missing'; readonly reason: 'no-value-of-italy' };

const FLOWS: Readonly<Record<RankBasis, readonly PartnerFlow[]>> = {
  'kz-exports': ['kz-partner'],
  'kz-imports': ['partner-kz'],
  'kz-total-trade': ['kz-partner', 'partner-kz'],
};

export function createPartnerTable(
  partners: Dataset,
  sources: ReadonlyMap<string, Source>,
): PartnerTable {
  const values = partners.byIndicator.get('trade.value') ?? [];
  const cells = new Map<string, Observation>();
  for (const claims of groupByKey(values).values()) {
    const chosen = headlineOf(claims, sources);
    if (chosen) cells.set(claimKey(chosen), chosen);
  }
  const byCell = new Map([...cells.values()].map((o) => [cellKey(o.counterpart, o.direction, o.period), o]));
  const codes = new Set(values.map((o) => o.counterpart).filter((code) => code !== null));
  codes.delete('W00');
  return {
    partners: [...codes],
    at: (partner, flow, year) => byCell.get(cellKey(partner, flow, String(year))) ?? null,
  };
}

/** Italy's place among Kazakhstan's partners in one year. */
export function rankOfItaly(table: PartnerTable, basis: RankBasis, year: number): PartnerRank {
  const italy = totalOf(table, 'IT', basis, year);
  if (!italy) return { kind: 'missing', reason: 'no-value-of-italy' };
  const totals = table.partners
    .map((partner) => totalOf(table, partner, basis, year))
    .filter((total) => total !== null)
    .sort((a, b) => b.value - a.value);
  const place = totals.findIndex(({ partner }) => partner === 'IT');
  const world = totalOf(table, 'W00', basis, year);
  const rest = world && world.value - totals.reduce((sum, { value }) => sum + value, 0);
  return {
    kind: 'value',
    year,
    basis,
    rank: place + 1,
    listed: totals.length,
    ahead: totals.slice(0, place).map(({ partner }) => partner),
    value: italy.value,
    rest,
    decisive: rest !== null && rest < italy.value,
    inputs: totals.slice(0, place + 2).flatMap((total) => total.observations.map(({ id }) => id)),
  };
}

/** Null where a flow of the basis is missing: half of a total is no total. */
export function totalOf(
  table: PartnerTable,
  partner: string,
  basis: RankBasis,
  year: number,
): PartnerTotal | null {
  const observations = FLOWS[basis].map((flow) => table.at(partner, flow, year));
  if (!observations.every((observation) => observation !== null)) return null;
  const value = observations.reduce((sum, observation) => sum + inUnits(observation), 0);
  return { partner, value, observations };
}

function cellKey(partner: string | null, flow: string | null, period: string | null): string {
  return `${partner}|${flow}|${period}`;
}
