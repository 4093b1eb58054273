import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Corridor, Leg, Network, Route } from '#network/network.ts';
import { CORRIDORS } from '#network/network.ts';
import { resolveAt } from '#view/resolveYears.ts';
import type { MapLayer, View } from '#view/view.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData, FigureSpec } from './figureSpec.ts';
import { itineraries } from './itinerary.ts';
import type { LegTonnage } from './legTonnage.ts';
import { legTonnages } from './legTonnage.ts';
import type { Itinerary, MapLine, MapNode } from './mapContent.ts';
import { mapPlaces } from './mapPlaces.ts';
import { legLabel } from './nodeName.ts';
import { namedLegs } from './shownWays.ts';
import type { SignKind } from './stripContent.ts';
import type { Cell, TableContent } from './tableContent.ts';
import type { Workings } from './workings.ts';
import { createWorkings } from './workings.ts';

type Ids = 'network' | 'corridor-traffic' | 'events' | 'reference';

export const DEFAULT_LAYERS: readonly MapLayer[] = [...CORRIDORS, 'ports'];

/** West, south, east, north of the opening view where no route is chosen: Italy to Xi'an. */
const HOME: readonly [number, number, number, number] = [7, 34, 110, 53];

/** Which nodes are named first where names compete for room. */
const KIND_WEIGHT = {
  'sea-port': 0,
  'dry-port': 1,
  city: 1,
  'oil-terminal': 2,
  'border-crossing': 3,
  'rail-hub': 4,
} as const;

interface Drawn {
  readonly leg: Leg;
  readonly corridors: readonly Corridor[];
  readonly lit: boolean;
}

export const corridorMapSpec: FigureSpec<Ids> = {
  id: 'corridor-map',
  page: 'corridor',
  datasets: ['network', 'corridor-traffic', 'events', 'reference'],
  options: ['at', 'layers', 'routes', 'map', 'years', 'sectors'],
  build: buildCorridorMap,
};

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
  const ways = itineraries(network, view, i18n);
  const named = namedLegs(network, view).size > 0;
  const nodes = layers.includes('ports') ? mapNodes(network, drawn, i18n) : [];
  const places = layers.includes('places') ? mapPlaces(data.events.events, view, i18n) : [];
  const empty = drawn.length === 0 && places.length === 0;
  return {
    id: 'corridor-map',
    name: i18n.t('figureName.corridor-map'),
    sentence: sentenceOf(network, drawn, named ? ways : [], i18n),
    subtitle: i18n.t('corridorMap.subtitle', { year: String(at) }),
    chart: {
      kind: 'map',
      lines: drawn.map((one) => toLine(one, byLeg.get(one.leg.id), network, i18n)),
      nodes,
      places,
      widthLegend: widthLegend(byLeg, drawn, i18n),
      bounds: boundsOf(drawn, named),
      itineraries: ways,
    },
    table: tableOf(drawn, byLeg, network, workings, i18n),
    notes: notesOf(i18n, network, drawn, view),
    notices: [],
    sources: workings.sources(),
    sourceLine: i18n.t('corridorMap.sourceLine'),
    derived: workings.derived(),
    empty: empty ? { reason: i18n.t('corridorMap.empty'), clear: ['layers', 'routes'] } : null,
    disabled: [],
  };
}

function drawnLegs(network: Network, view: View, layers: readonly MapLayer[]): readonly Drawn[] {
  const chosen = namedLegs(network, view);
  const corridorsOf = corridorsByLeg(network);
  return [...network.legs.values()].flatMap((leg) => {
    const corridors = corridorsOf.get(leg.id) ?? ['middle'];
    const lit = chosen.size === 0 || chosen.has(leg.id);
    const onLayer = corridors.some((corridor) => layers.includes(corridor));
    return onLayer || (chosen.size > 0 && lit) ? [{ leg, corridors, lit }] : [];
  });
}

/** Corridor kinds whose routes use a leg, in the order of their weight for this atlas. */
function corridorsByLeg(network: Network): ReadonlyMap<string, readonly Corridor[]> {
  const found = new Map<string, Set<Corridor>>();
  for (const route of network.routes.values()) {
    for (const leg of route.legs) {
      const set = found.get(leg) ?? new Set<Corridor>();
      found.set(leg, set.add(route.corridor));
    }
  }
  return new Map([...found].map(([leg, set]) => [leg, CORRIDORS.filter((one) => set.has(one))]));
}

function toLine(
  { leg, corridors, lit }: Drawn,
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
    path: leg.path,
    tonnes: tonnage ? inUnits(tonnage.observation) : null,
    tonnesText: tonnage ? printedText(i18n, tonnage.observation) : i18n.t('corridorMap.noFigure'),
    lit,
  };
}

function mapNodes(network: Network, drawn: readonly Drawn[], i18n: Translator): readonly MapNode[] {
  const use = new Map<string, number>();
  const litNodes = new Set<string>();
  for (const { leg, lit } of drawn) {
    for (const id of [leg.from, leg.to]) {
      use.set(id, (use.get(id) ?? 0) + 1);
      if (lit) litNodes.add(id);
    }
  }
  const nodes = [...use.keys()].flatMap((id) => {
    const node = network.nodes.get(id);
    return node ? [node] : [];
  });
  const rank = (id: string) => {
    const node = network.nodes.get(id);
    return (
      (node ? KIND_WEIGHT[node.kind] : 9) * 10 -
      Math.min(9, use.get(id) ?? 0) -
      (litNodes.has(id) ? 100 : 0)
    );
  };
  return nodes
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .map((node, index) => ({
      id: node.id,
      label: i18n.text(node.name),
      kind: node.kind,
      lon: node.lon,
      lat: node.lat,
      signs: signsOf(node),
      weight: index + 1,
      lit: litNodes.has(node.id),
    }));
}

function signsOf(node: {
  readonly kind: string;
  readonly gaugeBreak: string | null;
  readonly transshipment: unknown;
}): readonly SignKind[] {
  const signs: SignKind[] = [];
  if (node.kind === 'border-crossing') signs.push('border');
  if (node.gaugeBreak !== null) signs.push('gauge');
  if (node.transshipment !== null) signs.push('transhipment');
  return signs;
}

/** Three tonnages that are really drawn: smallest, middle, largest. */
function widthLegend(
  byLeg: ReadonlyMap<string, LegTonnage>,
  drawn: readonly Drawn[],
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
  drawn: readonly Drawn[],
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
  drawn: readonly Drawn[],
  ways: readonly Itinerary[],
  i18n: Translator,
): string {
  if (ways.length > 0) {
    return i18n.t('corridorMap.sentence.chosen', {
      routes: i18n.list(ways.map(({ title }) => title)),
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

function tableOf(
  drawn: readonly Drawn[],
  byLeg: ReadonlyMap<string, LegTonnage>,
  network: Network,
  workings: Workings,
  i18n: Translator,
): TableContent {
  return {
    caption: i18n.t('corridorMap.tableCaption'),
    columns: [
      { key: 'leg', label: i18n.t('table.leg'), unit: '', align: 'start' },
      { key: 'mode', label: i18n.t('table.mode'), unit: '', align: 'start' },
      { key: 'corridor', label: i18n.t('table.corridor'), unit: '', align: 'start' },
      { key: 'km', label: i18n.t('table.length'), unit: 'km', align: 'end' },
      { key: 'countries', label: i18n.t('table.countries'), unit: '', align: 'start' },
      { key: 'tonnes', label: i18n.t('table.tonnes'), unit: '', align: 'end' },
    ],
    rows: drawn.map(({ leg, corridors }) => ({
      key: leg.id,
      cells: [
        { text: legLabel(leg, network, i18n), value: null, entity: `leg:${leg.id}` },
        { text: modeText(leg, i18n), value: null },
        { text: i18n.list(corridors.map((one) => i18n.code('corridor', one))), value: null },
        kmCell(leg, workings, i18n),
        { text: i18n.list(leg.countries.map((code) => i18n.country(code))), value: null },
        tonnesCell(byLeg.get(leg.id), workings, i18n),
      ],
    })),
  };
}

function modeText(leg: Leg, i18n: Translator): string {
  const mode = i18n.code('mode', leg.mode);
  return leg.status === 'operating'
    ? mode
    : i18n.t('corridorMap.modeStatus', { mode, status: i18n.code('routeStatus', leg.status) });
}

function kmCell(leg: Leg, workings: Workings, i18n: Translator): Cell {
  const isEstimate = leg.lengthBasis === 'great-circle-estimate';
  if (!isEstimate) workings.citeSource(leg.lengthBasis);
  return {
    text: i18n.number(leg.km),
    value: leg.km,
    entity: `leg:${leg.id}`,
    remark: isEstimate ? i18n.t('corridorMap.estimate') : '',
  };
}

function tonnesCell(tonnage: LegTonnage | undefined, workings: Workings, i18n: Translator): Cell {
  if (!tonnage) return { text: i18n.t('value.none'), value: null };
  workings.use(tonnage.observation);
  return {
    text: printedText(i18n, tonnage.observation),
    value: inUnits(tonnage.observation),
    obs: tonnage.observation.id,
  };
}

function notesOf(
  i18n: Translator,
  network: Network,
  drawn: readonly Drawn[],
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
  return [
    i18n.t('corridorMap.noteLengths', { estimates, legs: drawn.length }),
    i18n.t('corridorMap.noteTrunk'),
    ...(illustrative.length > 0
      ? [i18n.t('corridorMap.noteIllustrative', { count: illustrative.length })]
      : []),
    i18n.t('corridorMap.noteBorders'),
  ];
}
