import type { Network } from '#network/network.ts';
import type { View } from '#view/view.ts';
import { sectionOf, wayId } from './listedRoute.ts';
import type { AssumedWith } from './routeAssumptions.ts';
import { assumeWith } from './routeAssumptions.ts';
import { estimateWay } from './routeEstimate.ts';
import type { Unreachable } from './routeFinder.ts';
import { findWays } from './routeFinder.ts';
import { DEFAULT_DESTINATION, DEFAULT_ORIGIN } from './routePlaces.ts';
import type { Way } from './way.ts';
import { walk, wayCountries } from './way.ts';

/** The ways a view compares, and those it could. */
export interface ShownWays extends AssumedWith {
  readonly origin: string;
  readonly destination: string;
  /** Every way found between origin and destination, the most plausible first. */
  readonly found: readonly Way[];
  readonly shown: readonly Way[];
  /** The address names the ways. */
  readonly chosen: boolean;
  /** Null where ways are found. */
  readonly unreachable: Unreachable | null;
  /** Routes of the address that lead nowhere here. */
  readonly left: readonly string[];
  /** Places of the address that the network does not have. */
  readonly unknown: readonly string[];
}

/** How ways travel a leg: in its own direction, at least one of them, or all against it. */
export type Heading = 'along' | 'against';

/** Strips side by side. */
export const MOST_SHOWN = 4;
const SHOWN_UNASKED = 3;
const OURS = assumeWith({}).assumed;

export function shownWays(network: Network, view: View): ShownWays {
  const assumed = assumeWith(view.assume);
  const { origin, destination, free } = endsOf(network, view);
  // The ways offered stay what they are while a reader tries other assumptions on them.
  const { ways: found, unreachable } = findWays(network, origin, destination, OURS);
  const asked = view.routes.map((id) => ({
    id,
    way: free ? wayOf(network, id) : wayBetween(network, id, origin, destination),
  }));
  const chosen = distinct(
    network,
    asked.flatMap(({ way }) => way ?? []),
  ).slice(0, MOST_SHOWN);
  return {
    ...assumed,
    origin,
    destination,
    found,
    shown: chosen.length > 0 ? chosen : unlike(found),
    chosen: chosen.length > 0,
    unreachable: chosen.length > 0 ? null : unreachable,
    left: asked.filter(({ way }) => way === null).map(({ id }) => id),
    unknown: [view.origin ?? [], view.destination ?? []]
      .flat()
      .filter((id) => !network.nodes.has(id)),
  };
}

/** A listed route in full, or legs joined with `+`; null where there is no such way. */
export function wayOf(network: Network, id: string): Way | null {
  const route = network.routes.get(id);
  if (route) return walk(network, route.from, route.legs);
  const legs = id.split('+');
  const first = network.legs.get(legs[0] ?? '');
  if (!first) return null;
  return walk(network, first.from, legs) ?? walk(network, first.to, legs);
}

function wayBetween(network: Network, id: string, from: string, to: string): Way | null {
  const route = network.routes.get(id);
  if (route) return sectionOf(network, route, from, to);
  const way = walk(network, from, id.split('+'));
  return way?.to === to ? way : null;
}

/** Routes named without their ends keep their own; the first of them says what else there is. */
function endsOf(network: Network, view: View) {
  const [first] = view.routes.flatMap((id) => wayOf(network, id) ?? []);
  const free = view.origin === null && view.destination === null && first !== undefined;
  if (free) return { origin: first.from, destination: first.to, free };
  const known = (id: string | null) => (id !== null && network.nodes.has(id) ? id : null);
  return {
    origin: known(view.origin) ?? DEFAULT_ORIGIN,
    destination: known(view.destination) ?? DEFAULT_DESTINATION,
    free,
  };
}

function distinct(network: Network, ways: readonly Way[]): readonly Way[] {
  return [...new Map(ways.map((way) => [wayId(network, way), way])).values()];
}

/** The first ways that go through different countries, then others; always the quickest found. */
function unlike(found: readonly Way[]): readonly Way[] {
  const row = (way: Way) => wayCountries(way).join();
  const firsts = found.filter((way) => found.find((other) => row(other) === row(way)) === way);
  const rest = found.filter((way) => !firsts.includes(way));
  const picked = [...firsts, ...rest].slice(0, SHOWN_UNASKED);
  const quickest = quickestOf(found);
  if (quickest && !picked.includes(quickest)) picked[SHOWN_UNASKED - 1] = quickest;
  return found.filter((way) => picked.includes(way));
}

/** By the atlas's own assumptions; of equals the most plausible. */
function quickestOf(found: readonly Way[]): Way | undefined {
  const days = new Map(found.map((way) => [way, estimateWay(way, OURS).days.typical]));
  return found.toSorted((a, b) => (days.get(a) ?? 0) - (days.get(b) ?? 0))[0];
}

/** Legs of the ways a view names or, where it names their ends, of those it shows, and how they are travelled; empty: it names none. */
export function namedLegs(network: Network, view: View): ReadonlyMap<string, Heading> {
  if (view.routes.length === 0 && view.origin === null && view.destination === null)
    return new Map();
  const { shown, chosen } = shownWays(network, view);
  const headings = new Map<string, Heading>();
  for (const { leg, from } of chosen || view.routes.length === 0
    ? shown.flatMap(({ steps }) => steps)
    : []) {
    const heading = leg.from === from ? 'along' : 'against';
    if (headings.get(leg.id) !== 'along') headings.set(leg.id, heading);
  }
  return headings;
}
