import { cutAround } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Leg, Network, Route, RouteClaim } from '#network/network.ts';
import type { CardContent, CardContext, CardField, CardItem } from './cardContent.ts';
import { field, section } from './cardContent.ts';
import { sourceMeta } from './sourceField.ts';

const BLANK = { colour: 'ink', value: null, standing: '', working: null } as const;

/** A port, crossing or hub: where it is, how that is known, and the legs that meet there. */
export function nodeCard(id: string, { data, i18n }: CardContext): CardContent | null {
  const node = data.network?.nodes.get(id);
  if (!node || !data.network) return null;
  const { network } = data;
  const legs = [...network.legs.values()].filter((leg) => leg.from === id || leg.to === id);
  const { transshipment, gaugeBreak, status, note, lat, lon } = node;
  return {
    ...BLANK,
    id: `node:${id}`,
    kind: 'node',
    title: i18n.text(node.name),
    fields: [
      ...field('kind', i18n.t('card.field.kind'), i18n.code('nodeKind', node.kind)),
      ...field('country', i18n.t('card.field.country'), i18n.country(node.country)),
      ...field('locode', i18n.t('card.field.locode'), node.locode),
      ...field(
        'transshipment',
        i18n.t('card.field.transshipment'),
        transshipment && i18n.text(transshipment),
      ),
      ...field(
        'gaugeBreak',
        i18n.t('card.field.gaugeBreak'),
        gaugeBreak && i18n.t('card.mm', { gauge: gaugeBreak }),
      ),
      ...field('status', i18n.t('card.field.status'), status && i18n.text(status)),
      ...field(
        'position',
        i18n.t('card.field.position'),
        i18n.t('card.degrees', { lat: i18n.number(lat, 3), lon: i18n.number(lon, 3) }),
      ),
      ...field('positionBasis', i18n.t('card.field.positionBasis'), node.basis),
      ...field('positionCheck', i18n.t('card.field.positionCheck'), node.check),
      ...field('note', i18n.t('card.field.note'), note && i18n.text(note)),
    ],
    sections: section(
      'legs',
      i18n.t('card.section.legs'),
      legs.map((leg) => legItem(leg, network, i18n)),
    ),
  };
}

/** Two nodes joined in one mode: its length and what that rests on, and the routes over it. */
export function legCard(id: string, { data, i18n }: CardContext): CardContent | null {
  const leg = data.network?.legs.get(id);
  if (!leg || !data.network) return null;
  const routes = [...data.network.routes.values()].filter((route) => route.legs.includes(id));
  const km = i18n.asPrinted(leg.km);
  return {
    ...BLANK,
    id: `leg:${id}`,
    kind: 'leg',
    title: legName(leg, data.network, i18n),
    value: { qualifier: '', ...cutAround(km, i18n.t('card.km', { km })), number: km },
    fields: [...legFields(leg, i18n), ...lengthFields(leg, data, i18n)],
    sections: section(
      'routes',
      i18n.t('card.section.routes'),
      routes.map((route) => routeItem(route, i18n)),
    ),
  };
}

/** Legs in order, and the times, lengths and costs that sources state for the whole. */
export function routeCard(id: string, context: CardContext): CardContent | null {
  const { data, i18n } = context;
  const route = data.network?.routes.get(id);
  if (!route || !data.network) return null;
  const { network } = data;
  const legs = route.legs.flatMap((legId) => network.legs.get(legId) ?? []);
  return {
    ...BLANK,
    id: `route:${id}`,
    kind: 'route',
    title: i18n.text(route.name),
    fields: routeFields(route, network, i18n),
    sections: [
      ...section(
        'routeClaims',
        i18n.t('card.section.routeClaims'),
        route.claims.map((claim) => routeClaimItem(claim, context)),
      ),
      ...section(
        'routeLegs',
        i18n.t('card.section.routeLegs'),
        legs.map((leg) => legItem(leg, network, i18n)),
      ),
    ],
  };
}

export function routeItem(route: Route, i18n: Translator): CardItem {
  return {
    key: route.id,
    lead: i18n.text(route.name),
    text: i18n.code('corridor', route.corridor),
    meta: i18n.code('routeStatus', route.status),
    card: `route:${route.id}`,
  };
}

export function legItem(leg: Leg, network: Network, i18n: Translator): CardItem {
  return {
    key: leg.id,
    lead: legName(leg, network, i18n),
    text: i18n.t('card.km', { km: i18n.asPrinted(leg.km) }),
    meta: i18n.code('mode', leg.mode),
    card: `leg:${leg.id}`,
  };
}

/** A stated time, length or cost, e.g. ‘13 to 15 days’. */
export function routeClaimText(
  { min, max, unit, extraDays }: RouteClaim,
  i18n: Translator,
): string {
  if (extraDays !== null) {
    const [from, to] = extraDays;
    return i18n.t('card.extraDays', { min: i18n.asPrinted(from), max: i18n.asPrinted(to) });
  }
  const [from, to] = [min ?? max, max ?? min];
  if (from === null || to === null) return i18n.t('card.unstated');
  const value =
    from === to
      ? i18n.asPrinted(from)
      : i18n.t('card.range', { min: i18n.asPrinted(from), max: i18n.asPrinted(to) });
  return i18n.t('card.valueWithUnit', { value, unit: i18n.code('routeUnit', unit) });
}

function legName(leg: Leg, network: Network, i18n: Translator): string {
  const nameOf = (id: string) => {
    const node = network.nodes.get(id);
    return node ? i18n.text(node.name) : id;
  };
  return i18n.t('card.legName', { from: nameOf(leg.from), to: nameOf(leg.to) });
}

function legFields(leg: Leg, i18n: Translator): readonly CardField[] {
  const { gauge, hours, note } = leg;
  return [
    ...field('mode', i18n.t('card.field.mode'), i18n.code('mode', leg.mode)),
    ...field('status', i18n.t('card.field.status'), i18n.code('routeStatus', leg.status)),
    ...field('cargo', i18n.t('card.field.cargo'), i18n.code('card.cargo', leg.cargo)),
    ...field('countries', i18n.t('card.field.countries'), countries(leg.countries, i18n)),
    ...field('gauge', i18n.t('card.field.gauge'), gauge && i18n.t('card.mm', { gauge })),
    ...field(
      'hours',
      i18n.t('card.field.hours'),
      hours === null ? null : i18n.t('card.hours', { hours }),
    ),
    ...field('note', i18n.t('card.field.note'), note && i18n.text(note)),
  ];
}

function lengthFields(leg: Leg, data: CardContext['data'], i18n: Translator): readonly CardField[] {
  const source = data.sources.byId.get(leg.lengthBasis);
  const greatCircle = i18n.t('card.km', { km: i18n.asPrinted(leg.greatCircleKm) });
  return [
    ...field(
      'lengthBasis',
      i18n.t('card.field.lengthBasis'),
      source?.title ?? i18n.t('card.lengthEstimate'),
      source ? { card: `source:${source.id}` } : {},
    ),
    ...field('greatCircle', i18n.t('card.field.greatCircle'), source ? greatCircle : null),
    ...field('path', i18n.t('card.field.path'), leg.pathBasis),
    ...field(
      'connector',
      i18n.t('card.field.kind'),
      leg.connector ? i18n.t('card.connector') : null,
    ),
  ];
}

function routeFields(route: Route, network: Network, i18n: Translator): readonly CardField[] {
  const nodeName = (id: string) => {
    const node = network.nodes.get(id);
    return node ? i18n.text(node.name) : id;
  };
  const breaks = route.breaksOfGauge.map((pair) => pair.split('/').map(nodeName).join(' / '));
  const { note } = route;
  return [
    ...field('corridor', i18n.t('card.field.corridor'), i18n.code('corridor', route.corridor)),
    ...field('status', i18n.t('card.field.status'), i18n.code('routeStatus', route.status)),
    ...field(
      'caution',
      i18n.t('card.field.caution'),
      route.status === 'illustrative' ? i18n.t('card.illustrative') : null,
      { warning: true },
    ),
    ...field('cargo', i18n.t('card.field.cargo'), i18n.code('card.cargo', route.cargo)),
    ...field('from', i18n.t('card.field.from'), nodeName(route.from), {
      card: `node:${route.from}`,
    }),
    ...field('to', i18n.t('card.field.to'), nodeName(route.to), { card: `node:${route.to}` }),
    ...field('countries', i18n.t('card.field.countries'), countries(route.countries, i18n)),
    ...field('borders', i18n.t('card.field.borders'), i18n.number(route.borderCrossings)),
    ...field('modeChanges', i18n.t('card.field.modeChanges'), i18n.number(route.modeChanges)),
    ...field(
      'gaugeBreaks',
      i18n.t('card.field.gaugeBreaks'),
      breaks.length > 0 ? i18n.list(breaks) : i18n.t('card.none'),
    ),
    ...field('note', i18n.t('card.field.note'), note && i18n.text(note)),
  ];
}

function routeClaimItem(claim: RouteClaim, { data, i18n }: CardContext): CardItem {
  const source = data.sources.byId.get(claim.source);
  const words = [claim.scope, claim.note].flatMap((text) => (text ? [i18n.text(text)] : []));
  const told = claim.period === null ? words : [i18n.period(claim.period), ...words];
  return {
    key: claim.id,
    lead: routeClaimText(claim, i18n),
    text: told.join(' · '),
    meta: [sourceMeta(source, i18n), claim.locator].filter((part) => part !== '').join(' · '),
    card: `source:${claim.source}`,
  };
}

function countries(codes: readonly string[], i18n: Translator): string {
  return codes.map((code) => i18n.country(code)).join(' · ');
}
