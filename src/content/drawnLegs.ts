import type { Corridor, Leg, Network } from '#network/network.ts';
import { CORRIDORS } from '#network/network.ts';
import type { MapLayer, View } from '#view/view.ts';
import { namedLegs } from './shownWays.ts';

/** A leg that the map shows. */
export interface DrawnLeg {
  readonly leg: Leg;
  /** Kinds whose routes use it, the weightiest first. */
  readonly corridors: readonly Corridor[];
  readonly lit: boolean;
  /** The chosen ways travel it against its own direction. */
  readonly against: boolean;
}

/** The legs of the layers that are on, and those of chosen ways, whatever their layer. */
export function drawnLegs(
  network: Network,
  view: View,
  layers: readonly MapLayer[],
): readonly DrawnLeg[] {
  const chosen = namedLegs(network, view);
  const corridorsOf = corridorsByLeg(network);
  return [...network.legs.values()].flatMap((leg) => {
    const corridors = corridorsOf.get(leg.id) ?? ['middle'];
    const lit = chosen.size === 0 || chosen.has(leg.id);
    const onLayer = corridors.some((corridor) => layers.includes(corridor));
    return onLayer || (chosen.size > 0 && lit)
      ? [{ leg, corridors, lit, against: chosen.get(leg.id) === 'against' }]
      : [];
  });
}

/** Corridor kinds whose routes use a leg, in the order of their weight for this atlas. */
function corridorsByLeg(network: Network): ReadonlyMap<string, readonly Corridor[]> {
  const found = new Map<string, Set<Corridor>>();
  for (const route of network.routes.values()) {
    for (const leg of route.legs) {
      const set = found.get(leg) ?? new Set<Corridor>();
      found.set(leg, set.add(route.corridor));
    }
  }
  return new Map([...found].map(([leg, set]) => [leg, CORRIDORS.filter((one) => set.has(one))]));
}
