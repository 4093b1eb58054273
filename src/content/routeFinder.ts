import { singleSource } from 'graphology-shortest-path/dijkstra.js';
import type { Cargo, Network, Route } from '#network/network.ts';
import type { Listing } from './listedRoute.ts';
import { listingOf, sectionOf } from './listedRoute.ts';
import type { Assumed } from './routeAssumptions.ts';
import { stepDays } from './routeEstimate.ts';
import type { RouteGraph } from './routeGraph.ts';
import { createRouteGraph, END, START, turnedRound } from './routeGraph.ts';
import type { Step, Way } from './way.ts';
import { legCargo, wayCountries, wayKm, wayLegs, wayNodes } from './way.ts';

/** Why no way is found, with the nodes that can be reached instead. */
export interface Unreachable {
  readonly why: 'same-place' | 'oil-destination' | 'oil-origin' | 'sea-only' | 'no-way';
  readonly reached: readonly string[];
}

export interface FoundWays {
  /** The most plausible first. */
  readonly ways: readonly Way[];
  /** Null where there are ways. */
  readonly unreachable: Unreachable | null;
}

const MOST_WAYS = 6;

/** A way so much dearer than the first is no alternative to it. */
const MOST_STRETCH = 2.2;
/** Nor is one so much longer than the shortest. */
const MOST_DETOUR = 1.6;
/** Two ways that share more of their length than this are one. */
const MOST_SHARED = 0.9;

/** How a leg without a service weighs in the search, though not in the estimate. */
const DEARER = { illustrative: 1.2, unlisted: 1.2, planned: 2, historic: 3 } as const;
/** Days added in the search where no listed route changes from one leg to the other. */
const UNLISTED_CHANGE = 2;

type Weigh = (step: Step, before: Step | null) => number;

/** Map, comparison and picker ask for the same ways, and a year that is dragged along asks again and again. */
const CACHE = new WeakMap<Network, Map<string, FoundWays>>();
const MOST_CACHED = 40;

/**
 * Ways between two nodes, by typical days of our estimate; legs without a service and changes that no
 * listed route makes weigh more, so that a way that is in use comes first.
 */
export function findWays(network: Network, from: string, to: string, assumed: Assumed): FoundWays {
  const cache = CACHE.get(network) ?? new Map<string, FoundWays>();
  CACHE.set(network, cache);
  const key = [from, to, ...Object.values(assumed.typical)].join('|');
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  const found = searchWays(network, from, to, assumed);
  cache.set(key, found);
  return found;
}

function searchWays(network: Network, from: string, to: string, assumed: Assumed): FoundWays {
  if (from === to) return { ways: [], unreachable: { why: 'same-place', reached: [] } };
  const cargo = cargoBetween(network, from, to);
  const weigh = weighing(network, cargo, assumed);
  // Cargo for a port is landed there; only where that cannot be it goes on from another one.
  for (const closed of [otherPorts(network, from, to), new Set<string>()]) {
    const graph = createRouteGraph(network, { from, to, cargo, closed, costOf: weigh });
    const found = search(graph, { from, to, cargo });
    if (found.length === 0) continue;
    const listed = listedSections(network, from, to, cargo);
    return { ways: pick(network, [...found, ...listed], weigh), unreachable: null };
  }
  return { ways: [], unreachable: whyNot(network, from, cargo) };
}

/** Oil where either end is an oil terminal; nothing else moves there. */
function cargoBetween(network: Network, from: string, to: string): Cargo {
  return [from, to].some((id) => network.nodes.get(id)?.kind === 'oil-terminal') ? 'oil' : 'dry';
}

/** For each leg the best way that takes it. */
function search(graph: RouteGraph, ends: Omit<Way, 'steps'>): readonly Way[] {
  const toward = singleSource(graph, START, 'cost');
  const onward = singleSource(turnedRound(graph), END, 'cost');
  return graph.nodes().flatMap((point) => {
    const [before, after] = [toward[point], onward[point]];
    if (!before || !after) return [];
    const points = [...before, ...after.toReversed().slice(1)];
    const steps = points.flatMap((one) => graph.getNodeAttribute(one, 'step') ?? []);
    const way = { ...ends, steps };
    return steps.length > 0 && isSimple(way) ? [way] : [];
  });
}

function isSimple(way: Way): boolean {
  const nodes = wayNodes(way);
  return new Set(nodes).size === nodes.length;
}

function listedSections(network: Network, from: string, to: string, cargo: Cargo): readonly Way[] {
  return [...network.routes.values()].flatMap((route) => {
    if (route.cargo !== cargo) return [];
    const way = sectionOf(network, route, from, to);
    return way && isSimple(way) ? [way] : [];
  });
}

interface Ranked {
  readonly way: Way;
  readonly cost: number;
  readonly listing: Listing;
  /** Countries in order, in one text. */
  readonly row: string;
}

/**
 * The first and what is listed as a whole always; then one way for each row of countries, what is
 * listed in part before others.
 */
function pick(network: Network, candidates: readonly Way[], weigh: Weigh): readonly Way[] {
  const ranked = rank(network, candidates, weigh);
  const dearest = (ranked[0]?.cost ?? 0) * MOST_STRETCH;
  const longest = Math.min(...ranked.map(({ way }) => wayKm(way))) * MOST_DETOUR;
  const same = ranked.filter(({ listing }) => listing.relation === 'same');
  const listed = ranked.filter(({ listing }) => listing.route !== null);
  const picked = [...new Set([...ranked.slice(0, 1), ...same])].slice(0, MOST_WAYS);
  const fits = ({ way, cost }: Ranked) =>
    cost <= dearest &&
    wayKm(way) <= longest &&
    picked.every((other) => sharedShare(other.way, way) <= MOST_SHARED);
  for (const one of [firstOfEachRow(listed), firstOfEachRow(ranked), listed, ranked].flat()) {
    if (picked.length < MOST_WAYS && !picked.includes(one) && fits(one)) picked.push(one);
  }
  return ranked.filter((one) => picked.includes(one)).map(({ way }) => way);
}

/** Each way once, by what it weighs; none that comes back to a country it has left, unless all do. */
function rank(network: Network, candidates: readonly Way[], weigh: Weigh): readonly Ranked[] {
  const distinct = new Map(candidates.map((way) => [wayLegs(way).join('+'), way]));
  const straight = [...distinct].filter(([, way]) => staysOut(way));
  return (straight.length > 0 ? straight : [...distinct])
    .map(([id, way]) => ({ way, id, cost: costOf(way, weigh) }))
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
    .map(({ way, cost }) => ({
      way,
      cost,
      listing: listingOf(network, way),
      row: wayCountries(way).join(),
    }));
}

function firstOfEachRow(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.filter(({ row }, index) => ranked.findIndex((one) => one.row === row) === index);
}

function staysOut(way: Way): boolean {
  const countries = wayCountries(way);
  return new Set(countries).size === countries.length;
}

function costOf(way: Way, weigh: Weigh): number {
  return way.steps.reduce((sum, step, index) => sum + weigh(step, way.steps[index - 1] ?? null), 0);
}

/** Share of the shorter way's length that the other one has too, 0…1. */
function sharedShare(one: Way, other: Way): number {
  const legs = new Set(wayLegs(one));
  const shared = other.steps
    .filter((step) => legs.has(step.leg.id))
    .reduce((km, step) => km + step.leg.km, 0);
  return shared / Math.min(wayKm(one), wayKm(other));
}

function weighing(network: Network, cargo: Cargo, assumed: Assumed): Weigh {
  const routes = [...network.routes.values()].filter((route) => route.cargo === cargo);
  const inService = legsOf(routes.filter((route) => route.status === 'operating'));
  const listed = legsOf(routes);
  const changes = new Set(routes.flatMap((route) => changesOf(route)));
  return (step, before) => {
    const days = stepDays(step, before, assumed.typical);
    const change =
      before !== null && !changes.has(changeId(before.leg.id, step.leg.id)) ? UNLISTED_CHANGE : 0;
    return days * factorOf(step, inService, listed) + change;
  };
}

function factorOf(
  { leg }: Step,
  inService: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): number {
  if (leg.status !== 'operating') return DEARER[leg.status];
  if (leg.connector || inService.has(leg.id)) return 1;
  return listed.has(leg.id) ? DEARER.illustrative : DEARER.unlisted;
}

function legsOf(routes: readonly Route[]): ReadonlySet<string> {
  return new Set(routes.flatMap((route) => route.legs));
}

function changesOf(route: Route): readonly string[] {
  return route.legs
    .slice(1)
    .flatMap((leg, index) => [
      changeId(route.legs[index] ?? '', leg),
      changeId(leg, route.legs[index] ?? ''),
    ]);
}

function changeId(before: string, next: string): string {
  return `${before}>${next}`;
}

/** Other sea ports of the country where a port is the origin or destination. */
function otherPorts(network: Network, from: string, to: string): ReadonlySet<string> {
  const ends = [from, to].flatMap((id) => network.nodes.get(id) ?? []);
  const ports = ends.filter((end) => end.kind === 'sea-port');
  return new Set(
    [...network.nodes.values()]
      .filter((node) => node.kind === 'sea-port' && !ends.includes(node))
      .filter((node) => ports.some((port) => port.country === node.country))
      .map((node) => node.id),
  );
}

function whyNot(network: Network, from: string, cargo: Cargo): Unreachable {
  const legsAt = (id: string) =>
    [...network.legs.values()].filter((leg) => leg.from === id || leg.to === id);
  const otherEnds = (id: string) => legsAt(id).map((leg) => (leg.from === id ? leg.to : leg.from));
  if (cargo === 'oil') {
    const oilOrigin = legsAt(from).some((leg) => legCargo(network, leg) === 'oil');
    return oilOrigin
      ? { why: 'oil-origin', reached: oilPorts(network) }
      : { why: 'oil-destination', reached: [] };
  }
  const seaOnly = legsAt(from).length > 0 && legsAt(from).every((leg) => leg.mode === 'sea');
  return seaOnly
    ? { why: 'sea-only', reached: [...new Set(otherEnds(from))] }
    : { why: 'no-way', reached: [] };
}

/** Where oil is landed in Italy, in the order of the network's legs. */
function oilPorts(network: Network): readonly string[] {
  const landed = [...network.legs.values()]
    .filter((leg) => leg.mode === 'sea' && legCargo(network, leg) === 'oil')
    .map((leg) => leg.to)
    .filter((id) => network.nodes.get(id)?.country === 'IT');
  return [...new Set(landed)];
}
