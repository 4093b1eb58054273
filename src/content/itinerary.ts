import type { Translator } from '#i18n/translator.ts';
import type { Network } from '#network/network.ts';
import type { View } from '#view/view.ts';
import type { ComparedWay } from './comparedWays.ts';
import { compareWay } from './comparedWays.ts';
import type { Itinerary } from './mapContent.ts';
import { legLabel, nodeName } from './nodeName.ts';
import { shownWays } from './shownWays.ts';
import { signText } from './signText.ts';

/** What a map of these ways says, as text: each way leg by leg, with its length, countries and signs. */
export function itineraries(network: Network, view: View, i18n: Translator): readonly Itinerary[] {
  const ways = shownWays(network, view);
  return ways.shown.map((way) => toItinerary(compareWay(network, ways, way, i18n), network, i18n));
}

function toItinerary(compared: ComparedWay, network: Network, i18n: Translator): Itinerary {
  const { id, title, way, km, estimate, listing, signs } = compared;
  const { low, typical, high } = estimate.days;
  return {
    id,
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
      return {
        entity: `leg:${step.leg.id}`,
        text: i18n.t(here.length > 0 ? 'itinerary.legSigns' : 'itinerary.leg', {
          leg: legLabel(step, network, i18n),
          mode: i18n.code('mode', step.leg.mode),
          km: i18n.number(step.leg.km),
          countries: i18n.list(step.countries.map((code) => i18n.country(code))),
          signs: here.map((sign) => signText(sign, network, i18n)).join('; '),
        }),
      };
    }),
  };
}
