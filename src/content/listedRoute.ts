import type { LegStatus, Network, Route, RouteStatus } from '#network/network.ts';
import type { Way } from './way.ts';
import { walk, wayLegs } from './way.ts';

/** How a way stands to the routes the network lists. */
export interface Listing {
  /** The same legs, or a listed route that the way is a part of; null: none. */
  readonly route: Route | null;
  readonly relation: 'same' | 'part' | null;
  /** Listed routes that are a part of the way. */
  readonly contains: readonly Route[];
  readonly status: WayStatus;
}

/** `computed`: joined from legs here; no source read names it as a way of its own. */
export type WayStatus = RouteStatus | 'computed';

const BEST_FIRST: readonly RouteStatus[] = ['operating', 'illustrative', 'planned', 'historic'];

export function listingOf(network: Network, way: Way): Listing {
  const run = runOf(wayLegs(way));
  const listed = listedRuns(network).filter(({ route }) => route.cargo === way.cargo);
  const same = listed.find(({ there }) => there === run.there || there === run.back)?.route;
  const whole = same ?? bestOf(listed.filter(({ there }) => hasIn(there, run)).map(routeOf));
  return {
    route: whole ?? null,
    relation: same ? 'same' : whole ? 'part' : null,
    contains: same ? [] : listed.filter((route) => hasIn(run.there, route)).map(routeOf),
    status: whole?.status ?? computedStatus(way),
  };
}

/** The part of a listed route from one node to another, in either direction; null where it does not lead there. */
export function sectionOf(network: Network, route: Route, from: string, to: string): Way | null {
  return (
    sectionAlong(network, route.from, route.legs, from, to) ??
    sectionAlong(network, route.to, route.legs.toReversed(), from, to)
  );
}

/** Address of a way: the listed route's id where it is one, else its legs joined with `+`. */
export function wayId(network: Network, way: Way): string {
  const { route, relation } = listingOf(network, way);
  return route && relation === 'same' ? route.id : wayLegs(way).join('+');
}

function sectionAlong(
  network: Network,
  start: string,
  legs: readonly string[],
  from: string,
  to: string,
): Way | null {
  const whole = walk(network, start, legs);
  if (!whole) return null;
  const nodes = [start, ...whole.steps.map((step) => step.to)];
  const [first, last] = [nodes.indexOf(from), nodes.indexOf(to)];
  return first < 0 || last <= first ? null : walk(network, from, legs.slice(first, last));
}

/** Legs in a row as one text, and backwards, so that one row is quickly found in another. */
interface Run {
  readonly there: string;
  readonly back: string;
}

interface ListedRun extends Run {
  readonly route: Route;
}

const LISTED = new WeakMap<Network, readonly ListedRun[]>();

function listedRuns(network: Network): readonly ListedRun[] {
  const known =
    LISTED.get(network) ??
    [...network.routes.values()].map((route) => ({ route, ...runOf(route.legs) }));
  LISTED.set(network, known);
  return known;
}

function runOf(legs: readonly string[]): Run {
  return { there: `+${legs.join('+')}+`, back: `+${legs.toReversed().join('+')}+` };
}

/** True where the shorter run stands in the longer one as it is, or backwards. */
function hasIn(longer: string, { there, back }: Run): boolean {
  return longer.includes(there) || longer.includes(back);
}

function routeOf({ route }: ListedRun): Route {
  return route;
}

function bestOf(routes: readonly Route[]): Route | undefined {
  return routes.toSorted((a, b) => BEST_FIRST.indexOf(a.status) - BEST_FIRST.indexOf(b.status))[0];
}

function computedStatus(way: Way): WayStatus {
  const has = (status: LegStatus) => way.steps.some((step) => step.leg.status === status);
  if (has('historic')) return 'historic';
  return has('planned') ? 'planned' : 'computed';
}
