import type { Translator } from '#i18n/translator.ts';
import type { Leg, Network } from '#network/network.ts';
import { CORRIDORS } from '#network/network.ts';
import type { MapLayer, View } from '#view/view.ts';
import type { ComparedWay } from './comparedWays.ts';
import { compareWay } from './comparedWays.ts';
import type { Itinerary } from './mapContent.ts';
import { legLabel, nodeName } from './nodeName.ts';
import { shownWays, wayOf } from './shownWays.ts';
import { signText } from './signText.ts';
import type { Step, Way } from './way.ts';

/** What a map shows beside the ways themselves. */
export interface OnMap {
  readonly layers: readonly MapLayer[];
  /** The reader named ways, which stand out on the map. */
  readonly named: boolean;
  /** What a leg carries in the focus year, in words; null: no figure. */
  readonly carried: (leg: string) => string | null;
}

/**
 * What the map says, as text: the ways that a reader named or else every listed route of the layers,
 * leg by leg, with its length, countries, signs and what it carries.
 */
export function itineraries(
  network: Network,
  view: View,
  onMap: OnMap,
  i18n: Translator,
): readonly Itinerary[] {
  const ways = shownWays(network, view);
  const tell = (way: Way, group: string | null) =>
    toItinerary(compareWay(network, ways, way, i18n), group, { network, onMap, i18n });
  if (onMap.named) return ways.shown.map((way) => tell(way, null));
  const listed = CORRIDORS.filter((one) => onMap.layers.includes(one)).flatMap((corridor) =>
    [...network.routes.values()]
      .filter((route) => route.corridor === corridor)
      .flatMap((route) => wayOf(network, route.id) ?? [])
      .map((way) => tell(way, i18n.code('corridor', corridor))),
  );
  return onMap.layers.includes('middle')
    ? [...listed, looseLegs({ network, onMap, i18n })]
    : listed;
}

/** Legs that no listed route takes; the map draws them with the Middle Corridor. */
function looseLegs(telling: Telling): Itinerary {
  const { network, i18n } = telling;
  const taken = new Set([...network.routes.values()].flatMap(({ legs }) => legs));
  const loose = [...network.legs.values()].filter(({ id }) => !taken.has(id));
  return {
    id: 'loose-legs',
    group: i18n.t('itinerary.loose'),
    title: i18n.t('itinerary.looseTitle'),
    summary: i18n.t('itinerary.looseSummary', { count: loose.length }),
    legs: loose.map((leg) => ({
      entity: `leg:${leg.id}`,
      text: legText(leg, leg.countries, [], telling),
    })),
  };
}

interface Telling {
  readonly network: Network;
  readonly onMap: OnMap;
  readonly i18n: Translator;
}

function toItinerary(compared: ComparedWay, group: string | null, telling: Telling): Itinerary {
  const { network, i18n } = telling;
  const { id, title, way, km, estimate, listing, signs } = compared;
  const { low, typical, high } = estimate.days;
  return {
    id,
    group,
    title:
      listing.route && listing.relation === 'same'
        ? i18n.text(listing.route.name)
        : i18n.t('itinerary.title', {
            origin: nodeName(way.from, network, i18n),
            destination: nodeName(way.to, network, i18n),
            title,
          }),
    summary: i18n.t('itinerary.summary', {
      km: i18n.number(km),
      legs: way.steps.length,
      days: typical,
      low,
      high,
      status: i18n.t(`routes.status.${listing.status}`),
    }),
    legs: way.steps.map((step, index) => {
      const here = signs.filter((sign) => sign.step === index);
      const told = here.map((sign) => signText(sign, network, i18n));
      return { entity: `leg:${step.leg.id}`, text: legText(step, step.countries, told, telling) };
    }),
  };
}

/** A leg as it is travelled, or as it lies. */
function legText(
  step: Step | Leg,
  countries: readonly string[],
  signs: readonly string[],
  { network, onMap, i18n }: Telling,
): string {
  const { id, mode, km } = 'leg' in step ? step.leg : step;
  const leg = i18n.t('itinerary.leg', {
    leg: legLabel(step, network, i18n),
    mode: i18n.code('mode', mode),
    km: i18n.number(km),
    countries: i18n.list(countries.map((code) => i18n.country(code))),
  });
  const carried = onMap.carried(id);
  const more = [...(carried === null ? [] : [i18n.t('itinerary.carried', { carried })]), ...signs];
  return more.length === 0 ? leg : i18n.t('itinerary.more', { leg, more: more.join('; ') });
}
