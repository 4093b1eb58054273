import type { Dataset, Observation } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { headline, toClaim } from '#evidence/headline.ts';
import type { Network } from '#network/network.ts';

/** A tonnage that a leg carries in a year, by the source's figure for the whole it belongs to. */
export interface LegTonnage {
  readonly observation: Observation;
}

export interface LegTonnages {
  /** First and last year any leg has a figure for. */
  readonly extent: { readonly first: number; readonly last: number };
  readonly of: (year: number) => ReadonlyMap<string, LegTonnage>;
  /** What the corridor as a whole carries in a year; undefined: no figure. */
  readonly corridorIn: (year: number) => Observation | undefined;
}

/** A leg is on the trunk where at least this part of the Middle Corridor's dry routes uses it. */
const TRUNK_SHARE = 0.8;

/** What is measured of what: legs share the tonnage of the line they belong to; no source splits it by leg. */
const LINES = [
  { indicator: 'corridor.tonnes', place: 'titr', scope: 'ministry', legs: 'trunk' },
  {
    indicator: 'btk.tonnes',
    place: 'btk',
    scope: null,
    legs: ['tbilisi-akhalkalaki', 'akhalkalaki-kars'],
  },
  { indicator: 'oil.cpc-tonnes', place: 'cpc', scope: null, legs: ['cpc-pipeline'] },
  { indicator: 'oil.btc-tonnes', place: 'btc', scope: null, legs: ['btc-pipeline'] },
] as const;

export function legTonnages(traffic: Dataset, network: Network, sources: SourceIndex): LegTonnages {
  const trunk = trunkLegs(network);
  const years = new Map<number, Map<string, LegTonnage>>();
  const corridor = new Map<number, Observation>();
  for (const line of LINES) {
    const byYear = new Map<number, Observation[]>();
    for (const o of traffic.byIndicator.get(line.indicator) ?? []) {
      if (o.place !== line.place || o.scope !== line.scope || o.unitMeasure !== 'TONNES') continue;
      if (o.period === null || !/^\d{4}$/.test(o.period)) continue;
      const year = Number(o.period);
      byYear.set(year, [...(byYear.get(year) ?? []), o]);
    }
    for (const [year, claims] of byYear) {
      const head = headline(claims.map((o) => toClaim(o, sources.byId)));
      if (!head) continue;
      const legs = years.get(year) ?? new Map<string, LegTonnage>();
      years.set(year, legs);
      if (line.legs === 'trunk') corridor.set(year, head.observation);
      for (const leg of line.legs === 'trunk' ? trunk : line.legs)
        legs.set(leg, { observation: head.observation });
    }
  }
  const known = [...years.keys()];
  return {
    extent: { first: Math.min(...known), last: Math.max(...known) },
    of: (year) => years.get(year) ?? new Map(),
    corridorIn: (year) => corridor.get(year),
  };
}

function trunkLegs(network: Network): readonly string[] {
  const routes = [...network.routes.values()].filter(
    (r) => r.corridor === 'middle' && r.cargo === 'dry',
  );
  const use = new Map<string, number>();
  for (const route of routes) for (const leg of route.legs) use.set(leg, (use.get(leg) ?? 0) + 1);
  return [...use].filter(([, count]) => count >= routes.length * TRUNK_SHARE).map(([leg]) => leg);
}
