import type { SourceIndex } from '#dataset/parseSources.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Network } from '#network/network.ts';
import type { Listing } from './listedRoute.ts';
import { listingOf, wayId } from './listedRoute.ts';
import type { Estimate } from './routeEstimate.ts';
import { estimateWay } from './routeEstimate.ts';
import type { ShownWays } from './shownWays.ts';
import type { Way } from './way.ts';
import { wayKm, wayLegs } from './way.ts';
import type { WaySign } from './waySigns.ts';
import { waySigns } from './waySigns.ts';
import { wayTitle } from './wayTitle.ts';
import type { Workings } from './workings.ts';

/** One way of a comparison, with all that is said about it. */
export interface ComparedWay {
  readonly way: Way;
  /** As the address writes it. */
  readonly id: string;
  /** Short and stable, for ids of computed values. */
  readonly key: string;
  readonly title: string;
  readonly listing: Listing;
  readonly estimate: Estimate;
  readonly signs: readonly WaySign[];
  readonly km: number;
}

export interface RoutesContext {
  readonly i18n: Translator;
  readonly network: Network;
  readonly sources: SourceIndex;
  readonly workings: Workings;
  readonly ways: ShownWays;
}

export function compareWay(
  network: Network,
  ways: ShownWays,
  way: Way,
  i18n: Translator,
): ComparedWay {
  const id = wayId(network, way);
  return {
    way,
    id,
    key: network.routes.has(id) ? id : `${way.from}.${way.to}.${hashOf(id)}`,
    title: wayTitle(network, way, [...ways.found, ...ways.shown], i18n),
    listing: listingOf(network, way),
    estimate: estimateWay(way, ways.assumed),
    signs: waySigns(network, way),
    km: wayKm(way),
  };
}

/** How many of a way's lengths are estimates. */
export function estimatedLegs(way: Way): number {
  return way.steps.filter((step) => step.leg.lengthBasis === 'great-circle-estimate').length;
}

/** All legs of some ways, each once. */
export function legsOfAll(ways: readonly Way[]): ReadonlySet<string> {
  return new Set(ways.flatMap(wayLegs));
}

/** FNV-1a, 32 bits: leg ids in a row are too long for an id. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
