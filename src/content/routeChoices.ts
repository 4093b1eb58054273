import type { Translator } from '#i18n/translator.ts';
import type { Network } from '#network/network.ts';
import type { RouteOptions } from '#view/routeOptions.ts';
import type { View } from '#view/view.ts';
import { compareWay } from './comparedWays.ts';
import { nodeName } from './nodeName.ts';
import type { Assumption, AssumptionBasis, Bound } from './routeAssumptions.ts';
import { ASSUMPTIONS, BOUNDS } from './routeAssumptions.ts';
import { DESTINATIONS, ORIGINS } from './routePlaces.ts';
import { unreachableText } from './routeSentence.ts';
import { MOST_SHOWN, shownWays } from './shownWays.ts';

/** What can be chosen for the comparison now, and what is. */
export function routeChoices(network: Network, view: View, i18n: Translator): RouteOptions {
  const ways = shownWays(network, view);
  const { origin, destination } = ways;
  const offered = [...ways.found, ...ways.shown].map((way) => compareWay(network, ways, way, i18n));
  const place = (id: string) => ({ id, label: nodeName(id, network, i18n) });
  const distinct = new Map(offered.map((one) => [one.id, one]));
  return {
    origin,
    destination,
    // A link may name any node of the network.
    origins: [...new Set<string>([...ORIGINS, origin])].map(place),
    destinations: [...new Set<string>([...DESTINATIONS, destination])].map(place),
    ways: [...distinct.values()].map(({ id, title, km, estimate, listing }) => ({
      id,
      label: title,
      detail: i18n.t('routePicker.detail', {
        km: i18n.number(km),
        days: estimate.days.typical,
        low: estimate.days.low,
        high: estimate.days.high,
        status: i18n.t(`routes.statusShort.${listing.status}`),
      }),
    })),
    chosen: ways.shown.map((way) => compareWay(network, ways, way, i18n).id),
    most: MOST_SHOWN,
    reason: ways.unreachable ? unreachableText({ i18n, network, ways }) : null,
    assumptions: ASSUMPTIONS.map((one) => {
      const value = (bound: Bound) => i18n.asPrinted(ways.assumed[bound][one.id] ?? one[bound]);
      const [low, high] = one.shortens
        ? [value('high'), value('low')]
        : [value('low'), value('high')];
      const own = ways.changed.includes(one.id);
      const bases = own ? [] : BOUNDS.flatMap((bound) => basisOf(bound, one.basis[bound], i18n));
      return {
        id: one.id,
        label: i18n.t(one.label),
        unit: i18n.t(`routePicker.unit.${one.unit}`),
        low,
        typical: ways.assumed.typical[one.id] ?? one.typical,
        high,
        initial: one.typical,
        least: one.least,
        most: one.most,
        own,
        bases,
        basisNote: own ? ownNote(one, i18n) : basisNote(bases.length, i18n),
      };
    }),
  };
}

function basisOf(bound: Bound, basis: AssumptionBasis | undefined, i18n: Translator) {
  if (!basis) return [];
  const text = i18n.t(`routePicker.bound.${bound}`, { how: i18n.t(basis.how) });
  return [{ text, entity: basis.entity }];
}

/** Says which of the three values are ours; empty where the ledger has all. */
function basisNote(bases: number, i18n: Translator): string {
  if (bases === BOUNDS.length) return '';
  return i18n.t(bases === 0 ? 'routePicker.allOurs' : 'routePicker.ours');
}

/** A reader's value rests on nothing of ours; what it took the place of stays to be seen. */
function ownNote({ low, typical, high }: Assumption, i18n: Translator): string {
  return i18n.t('routePicker.own', {
    low: i18n.asPrinted(low),
    typical: i18n.asPrinted(typical),
    high: i18n.asPrinted(high),
  });
}
