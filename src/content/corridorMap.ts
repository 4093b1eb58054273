import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { remembered } from '#dataset/remembered.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Network, Route } from '#network/network.ts';
import { CORRIDORS } from '#network/network.ts';
import { resolveAt } from '#view/resolveYears.ts';
import type { MapLayer, View } from '#view/view.ts';
import { DEFAULT_LAYERS } from '#view/view.ts';
import type { DrawnLeg } from './drawnLegs.ts';
import { drawnLegs } from './drawnLegs.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { itineraries } from './itinerary.ts';
import { legTable } from './legTable.ts';
import type { LegTonnage } from './legTonnage.ts';
import { legTonnages } from './legTonnage.ts';
import type { Itinerary, MapLine, MapPlace } from './mapContent.ts';
import { mapNodes } from './mapNodes.ts';
import { mapPlaces } from './mapPlaces.ts';
import { mapYearNotices, mapYears } from './mapYears.ts';
import { legLabel } from './nodeName.ts';
import { placeTable } from './placeTable.ts';
import { namedLegs } from './shownWays.ts';
import { createWorkings } from './workings.ts';

type Ids = 'network' | 'corridor-traffic' | 'events' | 'reference';

/** West, south, east, north of the opening view where no route is chosen: Italy to Xi'an. */
const HOME: readonly [number, number, number, number] = [7, 34, 110, 53];

export function buildCorridorMap(
  data: FigureData<Ids>,
  view: View,
  i18n: Translator,
): FigureContent {
  const { network } = data;
  const workings = createWorkings(data.sources, i18n);
  const layers = view.layers ?? DEFAULT_LAYERS;
  const tonnages = legTonnages(data['corridor-traffic'], network, data.sources);
  const at = resolveAt(view.at, tonnages.extent);
  const byLeg = tonnages.of(at);
  const drawn = drawnLegs(network, view, layers);
  const named = namedLegs(network, view).size > 0;
  const carried = (leg: string) => {
    const tonnage = byLeg.get(leg);
    return tonnage ? printedText(i18n, tonnage.observation) : null;
  };
  const ways = remembered(() => itineraries(network, view, { layers, named, carried }, i18n));
  const nodes = layers.includes('ports') ? mapNodes(network, drawn, i18n) : [];
  const places = layers.includes('places') ? mapPlaces(data.events.events, view, i18n) : [];
  const empty = drawn.length === 0 && places.length === 0 ? emptyOf(layers, view, i18n) : null;
  return {
    id: 'corridor-map',
    name: i18n.t('figureName.corridor-map'),
    sentence: empty?.reason ?? sentenceOf(network, drawn, places, named ? ways() : [], i18n),
    subtitle: i18n.t(drawn.length > 0 ? 'corridorMap.subtitle' : 'corridorMap.subtitlePlaces', {
      year: String(at),
    }),
    chart: {
      kind: 'map',
      lines: drawn.map((one) => toLine(one, byLeg.get(one.leg.id), network, i18n)),
      nodes,
      places,
      widthLegend: widthLegend(byLeg, drawn, i18n),
      bounds: boundsOf(drawn, named),
      get itineraries() {
        return ways();
      },
    },
    table:
      drawn.length === 0 && places.length > 0
        ? placeTable(places, i18n)
        : legTable(drawn, byLeg, network, workings, i18n),
    notes: notesOf(i18n, network, drawn, view),
    notices: mapYearNotices(tonnages, view, i18n),
    sources: workings.sources(),
    sourceLine: i18n.t('corridorMap.sourceLine'),
    derived: workings.derived(),
    empty,
    focusYears: mapYears(tonnages, i18n),
    disabled: [],
  };
}

/** Places alone may be emptied by the filters of events; else there is no layer. */
function emptyOf(
  layers: readonly MapLayer[],
  view: View,
  i18n: Translator,
): NonNullable<FigureContent['empty']> {
  if (!layers.includes('places'))
    return { reason: i18n.t('corridorMap.empty'), clear: ['layers', 'routes'] };
  return {
    reason: i18n.t('corridorMap.emptyPlaces'),
    clear: [...(view.sectors === null ? [] : ['sectors']), 'years', 'layers'],
  };
}

function toLine(
  { leg, corridors, lit, against }: DrawnLeg,
  tonnage: LegTonnage | undefined,
  network: Network,
  i18n: Translator,
): MapLine {
  return {
    id: leg.id,
    label: legLabel(leg, network, i18n),
    mode: leg.mode,
    corridor: corridors[0] ?? 'middle',
    status: leg.status,
    path: against ? reversed(leg.path) : leg.path,
    tonnes: tonnage ? inUnits(tonnage.observation) : null,
    tonnesText: tonnage ? printedText(i18n, tonnage.observation) : i18n.t('corridorMap.noFigure'),
    lengthText: i18n.t('routes.km', { km: i18n.number(leg.km) }),
    lit,
  };
}

/** Once for each path: what is drawn of it is kept by its identity. */
const REVERSED = new WeakMap<MapLine['path'], MapLine['path']>();

function reversed(path: MapLine['path']): MapLine['path'] {
  const known = REVERSED.get(path) ?? path.toReversed();
  REVERSED.set(path, known);
  return known;
}

/** Three tonnages that are really drawn: smallest, middle, largest. */
function widthLegend(
  byLeg: ReadonlyMap<string, LegTonnage>,
  drawn: readonly DrawnLeg[],
  i18n: Translator,
) {
  const shown = new Map<number, Observation>();
  for (const { leg } of drawn) {
    const tonnage = byLeg.get(leg.id);
    if (tonnage) shown.set(inUnits(tonnage.observation), tonnage.observation);
  }
  const sorted = [...shown].sort(([a], [b]) => a - b);
  const picks =
    sorted.length <= 3 ? sorted : [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return picks.flatMap((pick) =>
    pick ? [{ tonnes: pick[0], text: printedText(i18n, pick[1]) }] : [],
  );
}

function boundsOf(
  drawn: readonly DrawnLeg[],
  named: boolean,
): readonly [number, number, number, number] {
  const lit = drawn.filter((one) => one.lit);
  if (!named || lit.length === 0) return HOME;
  const points = lit.flatMap((one) => one.leg.path);
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function sentenceOf(
  network: Network,
  drawn: readonly DrawnLeg[],
  places: readonly MapPlace[],
  ways: readonly Itinerary[],
  i18n: Translator,
): string {
  if (drawn.length === 0) {
    const events = places.flatMap((place) => place.events).length;
    return i18n.t('corridorMap.sentence.places', { places: places.length, events });
  }
  if (ways.length > 0) {
    return i18n.t('corridorMap.sentence.chosen', {
      // Titles have commas of their own.
      routes: ways.map(({ title }) => title).join('; '),
    });
  }
  const corridors = CORRIDORS.filter((one) => drawn.some((leg) => leg.corridors[0] === one));
  if (!corridors.includes('middle')) {
    return i18n.t('corridorMap.sentence.layers', {
      legs: drawn.length,
      corridors: i18n.list(corridors.map((one) => i18n.code('corridor', one))),
    });
  }
  const middle = [...network.routes.values()].filter((route) => route.corridor === 'middle');
  const toItaly = middle.filter((route) => countryOf(route.to, network) === 'IT');
  return i18n.t('corridorMap.sentence.all', {
    middle: middle.length,
    italy: toItaly.length,
    operating: toItaly.filter((route) => route.status === 'operating').length,
    legs: drawn.length,
  });
}

function countryOf(node: string, network: Network): string | undefined {
  return network.nodes.get(node)?.country;
}

function notesOf(
  i18n: Translator,
  network: Network,
  drawn: readonly DrawnLeg[],
  view: View,
): readonly string[] {
  const chosen = view.routes.flatMap((id): readonly Route[] => {
    const route = network.routes.get(id);
    return route ? [route] : [];
  });
  const illustrative = (chosen.length > 0 ? chosen : [...network.routes.values()]).filter(
    (route) => route.status === 'illustrative',
  );
  const estimates = drawn.filter(({ leg }) => leg.lengthBasis === 'great-circle-estimate').length;
  if (drawn.length === 0) return [i18n.t('corridorMap.noteBorders')];
  return [
    i18n.t('corridorMap.noteLengths', { estimates, legs: drawn.length }),
    i18n.t('corridorMap.noteTrunk'),
    ...(illustrative.length > 0
      ? [i18n.t('corridorMap.noteIllustrative', { count: illustrative.length })]
      : []),
    i18n.t('corridorMap.noteBorders'),
  ];
}
