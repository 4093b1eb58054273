import type { ComparedWay, RoutesContext } from './comparedWays.ts';
import { countryStretches } from './countryKm.ts';
import { legLabel } from './nodeName.ts';
import type { RouteFact } from './routeFacts.ts';
import { signEntity, signText } from './signText.ts';
import type { Strip, StripContent } from './stripContent.ts';

/** A way with its facts, as strip and table both tell it. */
export interface ToldWay {
  readonly compared: ComparedWay;
  readonly facts: readonly RouteFact[];
}

export function toStrips(context: RoutesContext, told: readonly ToldWay[]): StripContent {
  return {
    kind: 'strips',
    longest: Math.max(0, ...told.map(({ compared }) => compared.km)),
    strips: told.map((one) => toStrip(context, one)),
  };
}

function toStrip({ i18n, network }: RoutesContext, { compared, facts }: ToldWay): Strip {
  const { id, key, title, way, signs, listing } = compared;
  return {
    id,
    // A computed way has no card of its own but the sum of its legs.
    entity: listing.relation === 'same' ? `route:${id}` : `corridor-routes@km.${key}`,
    title,
    status: i18n.t(`routes.statusShort.${listing.status}`),
    illustrative: listing.status === 'illustrative' || listing.status === 'computed',
    segments: way.steps.map((step) => ({
      entity: `leg:${step.leg.id}`,
      label: legLabel(step, network, i18n),
      mode: step.leg.mode,
      km: step.leg.km,
      countries: i18n.list(step.countries.map((code) => i18n.country(code))),
    })),
    stretches: countryStretches(way).map(({ country, from, to }) => ({
      from,
      to,
      country: i18n.country(country),
    })),
    signs: signs.map((sign) => ({
      km: sign.km,
      kind: sign.kind,
      label: signText(sign, network, i18n),
      entity: signEntity(sign, way),
    })),
    facts: facts.map(({ label, cells }) => ({ label, cells })),
  };
}
