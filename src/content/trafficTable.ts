import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Cell, TableContent, TableRow } from './tableContent.ts';
import type { TrafficContext, TrafficPanel, TrafficTopic } from './trafficPanel.ts';
import { isAhead } from './trafficPanel.ts';

/** A column a panel; one row a year, newest first, then figures for other spans of time. */
export function trafficTable(
  context: TrafficContext,
  panels: readonly TrafficPanel[],
  caption: string,
): TableContent {
  return {
    caption,
    columns: [
      { key: 'period', label: context.i18n.t('table.period'), unit: '', align: 'start' },
      ...panels.map(({ topic }) => ({
        key: topic.id,
        label: topic.title,
        unit: topic.unit,
        align: 'end' as const,
      })),
    ],
    rows: rowsOf(context, panels),
  };
}

function rowsOf(context: TrafficContext, panels: readonly TrafficPanel[]): readonly TableRow[] {
  const { i18n } = context;
  const none: Cell = { text: i18n.t('value.none'), value: null };
  const years = [...new Set(panels.flatMap((panel) => [...panel.years.keys()]))].sort(
    (a, b) => b - a,
  );
  const yearRows = years.map((year) => ({
    key: String(year),
    cells: [
      { text: String(year), value: null },
      ...panels.map((panel) => yearCell(context, panel, year) ?? none),
    ],
  }));
  const partRows = panels.flatMap((panel) =>
    panel.otherPeriods.map((observation) => {
      context.workings.use(observation);
      return {
        key: observation.id,
        cells: [
          { text: i18n.period(observation.period), value: null },
          ...panels.map((other) =>
            other === panel
              ? valueCell(context, panel.topic, observation, 0)
              : { text: '', value: null },
          ),
        ],
      };
    }),
  );
  return [...yearRows, ...partRows.toSorted((a, b) => (a.key < b.key ? 1 : -1))];
}

function yearCell(context: TrafficContext, panel: TrafficPanel, year: number): Cell | null {
  const ranked = panel.years.get(year);
  const first = ranked?.[0];
  if (!ranked || !first || first.reason !== 'headline') return null;
  return valueCell(context, panel.topic, first.claim.observation, ranked.length - 1);
}

function valueCell(
  { i18n }: TrafficContext,
  topic: TrafficTopic,
  observation: Observation,
  others: number,
): Cell {
  const value = inUnits(observation) / topic.divisor;
  const remarks = [
    observation.qualifier === 'exact' ? '' : i18n.code('qualifier', observation.qualifier),
    isAhead(topic, observation) ? i18n.t('traffic.aim') : '',
    others > 0 ? i18n.t('remark.otherClaims', { count: others }) : '',
  ];
  return {
    obs: observation.id,
    text: i18n.asPrinted(Number(value.toPrecision(12))),
    value,
    remark: remarks.filter((remark) => remark !== '').join(', '),
  };
}
