import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
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
import { isAhead, wholeYear } from './trafficTopic.ts';
import { createWorkings } from './workings.ts';

type Ids = 'corridor-traffic';

/** What no year has as its result; told for years to come too. */
const AIMS = ['corridor.target', 'corridor.capacity'];

export function buildCorridorTraffic(
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
  const table = trafficTable(context, panels, i18n.t('traffic.tableCaption'));
  return {
    id: 'corridor-traffic',
    name: i18n.t('figureName.corridor-traffic'),
    sentence: sentenceOf(context, panels),
    subtitle: i18n.t('traffic.subtitle', { from: String(from), to: String(to) }),
    chart: {
      kind: 'panels',
      panels: panels.map((panel, index) => ({
        id: panel.topic.id,
        title: panel.topic.title,
        time: panel.time,
        // Cargo has most of the claims, and aims beyond the last count.
        wide: index === 0,
      })),
    },
    table,
    notes: [
      i18n.t('traffic.noteScope'),
      i18n.t('traffic.noteParts'),
      i18n.t('traffic.noteAims'),
      ...context.workings.leftOut(),
    ],
    notices: view.sectors === null ? [] : [i18n.t('traffic.noticeSectors')],
    sources: context.workings.sources(),
    sourceLine: context.workings.sourceLine(),
    derived: context.workings.derived(),
    empty: table.rows.length === 0 ? { reason: i18n.t('traffic.empty'), clear: ['years'] } : null,
    disabled: [],
  };
}

/** Tonnes headed by the transport ministry's count; containers and trains as stated. */
const topicsOf = remembered(toTopics);

function toTopics(traffic: Dataset, i18n: Translator): readonly TrafficTopic[] {
  const of = (indicator: string, unit: Observation['unitMeasure'], place = 'titr') =>
    (traffic.byIndicator.get(indicator) ?? []).filter(
      (o) => o.unitMeasure === unit && o.place === place,
    );
  const aims = (unit: Observation['unitMeasure']) =>
    AIMS.flatMap((indicator) => of(indicator, unit));
  const tonnes = of('corridor.tonnes', 'TONNES');
  const trains = of('corridor.trains', 'TRAINS');
  const isAim = (o: Observation) => AIMS.includes(o.indicator);
  return [
    {
      id: 'tonnes',
      title: i18n.t('traffic.tonnes'),
      unit: i18n.t('traffic.tonnesUnit'),
      divisor: 1e6,
      fractionDigits: 1,
      colour: 'kz',
      main: tonnes.filter((o) => o.scope === 'ministry'),
      beside: [...tonnes.filter((o) => o.scope !== 'ministry'), ...aims('TONNES')],
      isAim,
    },
    {
      id: 'teu',
      title: i18n.t('traffic.teu'),
      unit: i18n.t('traffic.teuUnit'),
      divisor: 1e3,
      fractionDigits: 0,
      colour: 'kz',
      main: of('corridor.teu', 'TEU'),
      beside: aims('TEU'),
      isAim,
    },
    {
      id: 'trains',
      title: i18n.t('traffic.trains'),
      unit: i18n.t('traffic.trainsUnit'),
      divisor: 1,
      fractionDigits: 0,
      colour: 'kz',
      main: trains.filter((o) => o.scope === null),
      beside: [...trains.filter((o) => o.scope !== null), ...aims('TRAINS')],
      isAim,
    },
  ];
}

function sentenceOf({ i18n, sources }: TrafficContext, panels: readonly TrafficPanel[]): string {
  const tonnes = panels[0];
  const last =
    tonnes && [...tonnes.years].findLast(([, ranked]) => ranked[0]?.reason === 'headline');
  if (!tonnes || !last) return i18n.t('traffic.empty');
  const [year, ranked] = last;
  const head = ranked[0]?.claim.observation as Observation;
  const others = tonnes.besides.filter(
    (observation) =>
      wholeYear(observation) === year &&
      observation.caution !== 'defective' &&
      !isAhead(tonnes.topic, observation),
  );
  const values = {
    year: String(year),
    value: printedText(i18n, head),
    publisher: sources.byId.get(head.source)?.publisher ?? '',
  };
  if (others.length === 0) return i18n.t('traffic.sentence.alone', values);
  const ys = others.map((observation) => inUnits(observation) / tonnes.topic.divisor);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  return i18n.t(low === high ? 'traffic.sentence.rival' : 'traffic.sentence.disputed', {
    ...values,
    low: i18n.asPrinted(low),
    high: i18n.asPrinted(high),
    count: others.length,
  });
}
