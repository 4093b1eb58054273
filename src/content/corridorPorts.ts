import type { Dataset, Observation } from '#dataset/observation.ts';
import { remembered } from '#dataset/remembered.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import type { TrafficContext, TrafficPanel } from './trafficPanel.ts';
import { mainExtent, trafficPanel } from './trafficPanel.ts';
import { trafficTable } from './trafficTable.ts';
import type { TrafficTopic } from './trafficTopic.ts';
import { createWorkings } from './workings.ts';

type Ids = 'corridor-traffic';

/** Ports, the railway and the pipelines of the corridor, west of Almaty to Trieste, and what counts at each. */
const PLACES = [
  { id: 'aktau', main: ['port.tonnes'], aims: ['port.capacity', 'port.target'] },
  { id: 'kuryk', main: ['port.tonnes'], aims: ['port.capacity', 'port.target'] },
  { id: 'alat', main: ['port.tonnes'], aims: ['port.capacity', 'port.target'] },
  { id: 'btk', main: ['btk.tonnes'], aims: ['btk.capacity', 'btk.target'] },
  { id: 'cpc', main: ['oil.cpc-tonnes'], aims: ['oil.cpc-capacity', 'oil.cpc-target'] },
  { id: 'btc', main: ['oil.btc-tonnes'], aims: ['oil.btc-target'] },
  { id: 'trieste', main: ['oil.trieste-tonnes'], aims: [] },
] as const;

export function buildCorridorPorts(
  data: FigureData<Ids>,
  view: View,
  i18n: Translator,
): FigureContent {
  const topics = topicsOf(data['corridor-traffic'], i18n);
  const context: TrafficContext = {
    i18n,
    sources: data.sources,
    workings: createWorkings(data.sources, i18n),
    view,
    window: resolveYears(view.years, mainExtent(topics)),
  };
  const panels = topics.map((topic) => trafficPanel(context, topic));
  const { from, to } = context.window;
  const table = trafficTable(context, panels, i18n.t('ports.tableCaption'));
  return {
    id: 'corridor-ports',
    name: i18n.t('figureName.corridor-ports'),
    sentence: sentenceOf(context, panels),
    subtitle: i18n.t('ports.subtitle', { from: String(from), to: String(to) }),
    chart: {
      kind: 'panels',
      panels: panels.map((panel) => ({
        id: panel.topic.id,
        title: panel.topic.title,
        time: panel.time,
      })),
    },
    table,
    notes: [
      i18n.t('ports.noteGaps'),
      i18n.t('ports.noteOil'),
      i18n.t('traffic.noteAims'),
      ...context.workings.leftOut(),
    ],
    notices: view.sectors === null ? [] : [i18n.t('traffic.noticeSectors')],
    sources: context.workings.sources(),
    sourceLine: context.workings.sourceLine(),
    derived: context.workings.derived(),
    empty: table.rows.length === 0 ? { reason: i18n.t('ports.empty'), clear: ['years'] } : null,
    disabled: [],
  };
}

const topicsOf = remembered((traffic: Dataset, i18n: Translator) =>
  PLACES.map((place) => topicOf(traffic, i18n, place)),
);

function topicOf(traffic: Dataset, i18n: Translator, place: (typeof PLACES)[number]): TrafficTopic {
  const of = (indicators: readonly string[]) =>
    indicators
      .flatMap((indicator) => traffic.byIndicator.get(indicator) ?? [])
      .filter((o) => o.place === place.id && o.unitMeasure === 'TONNES');
  const aims: readonly string[] = place.aims;
  return {
    id: place.id,
    title: i18n.t(`ports.place.${place.id}`),
    // Oil has a unit of its own, so that ports are not drawn on the scale of pipelines.
    unit: i18n.t(isOil(place.id) ? 'ports.oilUnit' : 'traffic.tonnesUnit'),
    divisor: 1e6,
    fractionDigits: 1,
    colour:
      place.id === 'trieste' ? 'it' : place.id === 'aktau' || place.id === 'kuryk' ? 'kz' : 'ink',
    main: of(place.main),
    beside: of(aims),
    isAim: (o: Observation) => aims.includes(o.indicator),
  };
}

/** The latest whole year of the Kazakh ports against that of the pipelines' end at Trieste. */
function sentenceOf({ i18n }: TrafficContext, panels: readonly TrafficPanel[]): string {
  const clauses = ['aktau', 'cpc', 'trieste'].flatMap((id) => {
    const panel = panels.find((one) => one.topic.id === id);
    const last =
      panel && [...panel.years].findLast(([, ranked]) => ranked[0]?.reason === 'headline');
    const observation = last?.[1][0]?.claim.observation;
    if (!panel || !last || !observation) return [];
    return [
      i18n.t('ports.clause', {
        place: panel.topic.title,
        value: printedText(i18n, observation),
        year: String(last[0]),
      }),
    ];
  });
  return clauses.length === 0
    ? i18n.t('ports.empty')
    : i18n.t('ports.sentence', { places: i18n.list(clauses) });
}

function isOil(id: (typeof PLACES)[number]['id']): boolean {
  return id === 'cpc' || id === 'btc' || id === 'trieste';
}
