import type { Corridor, Network, Route, RouteClaim } from '#network/network.ts';
import { CORRIDORS } from '#network/network.ts';
import { sectionOf } from './listedRoute.ts';
import type { Step, Way } from './way.ts';
import { wayNodes } from './way.ts';

/** What a claim puts a figure on: a time or a price. */
export type ClaimTopic = 'time' | 'cost';

/** A claim, the listed route it stands under, and the nodes its words name as its ends. */
export interface WayClaim {
  readonly claim: RouteClaim;
  readonly route: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Ends that a claim's scope or note names, as nodes; two nodes where either will do. All other claims
 * are about a corridor as a whole and stand there.
 */
const NAMED_ENDS: readonly {
  readonly words: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}[] = [
  { words: 'Almaty–Aktau–Alat–Poti', from: ['almaty'], to: ['poti'] },
  { words: 'Xi’an to Baku', from: ['xian'], to: ['alat', 'baku'] },
  { words: 'Xi’an–Aktau–Alat–Absheron', from: ['xian'], to: ['alat', 'baku'] },
  { words: 'Istanbul to Xi’an', from: ['halkali'], to: ['xian'] },
  { words: 'Kars to Istanbul', from: ['kars'], to: ['halkali'] },
  { words: 'Alat to Mersin', from: ['alat'], to: ['mersin'] },
  { words: 'Kuryk–Alat ferry', from: ['kuryk'], to: ['alat'] },
  { words: 'Baku–Turkmenbashi ferry', from: ['alat', 'baku'], to: ['turkmenbashi'] },
  { words: 'Illichivsk to Dostyk', from: ['chornomorsk'], to: ['dostyk'] },
  { words: 'Dostyk/Altynkol to Brest', from: ['dostyk', 'altynkol'], to: ['brest'] },
  { words: 'Mumbai to Moscow', from: ['mumbai'], to: ['moscow'] },
  { words: 'St Petersburg to Nhava Sheva', from: ['st-petersburg'], to: ['mumbai'] },
  { words: 'Quoted for Shanghai–Genoa.', from: ['shanghai'], to: ['genoa'] },
];

/**
 * Claims whose own ends lie on the way, in either direction; a price names its ends in its note. A claim
 * counts only where the way goes between them by the same ships and countries as the listed route.
 */
export function claimsOnWay(network: Network, way: Way, topic: ClaimTopic): readonly WayClaim[] {
  const found = new Map<string, WayClaim>();
  for (const route of network.routes.values()) {
    for (const claim of route.claims) {
      if (topicOf(claim) !== topic || found.has(sameClaim(claim))) continue;
      const ends = endsOnWay(network, way, route, claim);
      if (ends) found.set(sameClaim(claim), { claim, route: route.id, ...ends });
    }
  }
  return [...found.values()];
}

/** True where the claim is about the way from end to end. */
export function isWhole(way: Way, { from, to }: WayClaim): boolean {
  return [from, to].includes(way.from) && [from, to].includes(way.to);
}

/** Claims about a corridor as a whole, each once, newest period first. */
export function claimsOnCorridor(
  network: Network,
  corridor: Corridor,
  topic: ClaimTopic,
): readonly RouteClaim[] {
  const claims = new Map<string, RouteClaim>();
  for (const route of network.routes.values()) {
    if (route.corridor !== corridor) continue;
    for (const claim of route.claims) {
      if (topicOf(claim) !== topic || namedEnds(claim)) continue;
      const key = sameClaim(claim);
      if (!claims.has(key)) claims.set(key, claim);
    }
  }
  return [...claims.values()].sort((a, b) => -compare(a.period ?? '', b.period ?? ''));
}

/** The corridor whose listed routes share most of the way's length. */
export function corridorOf(network: Network, way: Way): Corridor {
  const km = new Map<Corridor, number>();
  for (const { leg } of way.steps) {
    const corridors = [...network.routes.values()]
      .filter((route) => route.cargo === way.cargo && route.legs.includes(leg.id))
      .map((route) => route.corridor);
    for (const corridor of new Set(corridors)) km.set(corridor, (km.get(corridor) ?? 0) + leg.km);
  }
  const most = Math.max(...km.values());
  return CORRIDORS.find((corridor) => km.get(corridor) === most) ?? 'middle';
}

function topicOf({ unit }: RouteClaim): ClaimTopic | null {
  if (unit === 'km') return null;
  return unit === 'days' ? 'time' : 'cost';
}

function namedEnds({ scope, note }: RouteClaim) {
  return NAMED_ENDS.find(({ words }) => scope?.en === words || note?.en.endsWith(words));
}

/** The same statement of one source, however many routes it stands under. */
function sameClaim({ unit, period, source, min, max, extraDays }: RouteClaim): string {
  return [unit, period, source, min, max, extraDays?.join()].join('|');
}

function endsOnWay(network: Network, way: Way, route: Route, claim: RouteClaim) {
  const ends = namedEnds(claim);
  const nodes = wayNodes(way);
  const pairs = ends?.from.flatMap((from) => ends.to.map((to) => ({ from, to }))) ?? [];
  return pairs.find(({ from, to }) => {
    const places = [nodes.indexOf(from), nodes.indexOf(to)].sort((a, b) => a - b);
    const [first = -1, last = -1] = places;
    const listed = sectionOf(network, route, from, to);
    if (first < 0 || !listed) return false;
    return course(way.steps.slice(first, last)) === course(listed.steps);
  });
}

/** Legs by sea and countries, in one text that does not depend on the direction. */
function course(steps: readonly Step[]): string {
  const ships = steps.filter(({ leg }) => leg.mode === 'sea').map(({ leg }) => leg.id);
  const countries = steps.flatMap((step) => step.countries);
  return [...new Set([...ships, ...countries])].sort().join();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
