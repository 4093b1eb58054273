import type { Company } from '#dataset/company.ts';
import type { AtlasEvent } from '#dataset/event.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import type { Statement } from '#dataset/statement.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import type { Leg, Route, RouteClaim } from '#network/network.ts';
import type { DataMap } from './figureSpec.ts';

/** Everything the atlas took from one source. */
export interface Takings {
  readonly observations: readonly Observation[];
  readonly events: readonly AtlasEvent[];
  readonly companies: readonly Company[];
  readonly statements: readonly Statement[];
  readonly routeClaims: readonly { readonly route: Route; readonly claim: RouteClaim }[];
  readonly legs: readonly Leg[];
}

type Draft = { -readonly [K in keyof Takings]: Takings[K][number][] };

/** Takings by source id, from the modules that are loaded; a source nothing came from has no entry. */
export function takingsBySource(data: Partial<DataMap>): ReadonlyMap<string, Takings> {
  const bySource = new Map<string, Draft>();
  const of = (id: string) => {
    const found = bySource.get(id) ?? emptyDraft();
    bySource.set(id, found);
    return found;
  };
  for (const dataset of datasetsIn(data)) {
    for (const observation of dataset.observations)
      of(observation.source).observations.push(observation);
  }
  for (const event of data.events?.events ?? []) {
    for (const id of new Set(event.claims.map(({ source }) => source))) of(id).events.push(event);
  }
  for (const company of data.companies?.companies ?? []) of(company.source).companies.push(company);
  for (const statement of data.statements?.statements ?? []) {
    for (const id of new Set(statement.citations.map(({ source }) => source))) {
      of(id).statements.push(statement);
    }
  }
  addNetwork(data, of);
  return bySource;
}

export function takingsCount(takings: Takings): number {
  return Object.values(takings).reduce((sum, taken) => sum + taken.length, 0);
}

/** The statistical datasets among the modules. */
export function datasetsIn(data: Partial<DataMap>): readonly Dataset[] {
  return STAT_DATASET_IDS.flatMap((id) => data[id] ?? []);
}

function addNetwork({ network, sources }: Partial<DataMap>, of: (id: string) => Draft): void {
  if (!network) return;
  for (const route of network.routes.values()) {
    for (const claim of route.claims) of(claim.source).routeClaims.push({ route, claim });
  }
  for (const leg of network.legs.values()) {
    if (sources?.byId.has(leg.lengthBasis)) of(leg.lengthBasis).legs.push(leg);
  }
}

function emptyDraft(): Draft {
  return {
    observations: [],
    events: [],
    companies: [],
    statements: [],
    routeClaims: [],
    legs: [],
  };
}
