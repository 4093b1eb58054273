import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Cell, TableContent, TableRow } from './tableContent.ts';
import type { TrafficContext, TrafficPanel } from './trafficPanel.ts';
import { claimLabel } from './trafficPanel.ts';
import type { TrafficTopic } from './trafficTopic.ts';
import { wholeYear } from './trafficTopic.ts';

/** A column a panel; years from the newest on, then figures for other spans of time. */
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

/** For each year its headlines, then each other claim by itself; parts of years last. */
function rowsOf(context: TrafficContext, panels: readonly TrafficPanel[]): readonly TableRow[] {
  const told = panels.flatMap((panel) =>
    panel.besides.map((observation) => ({ panel, observation })),
  );
  const years = new Set([
    ...panels.flatMap((panel) => [...panel.years.keys()]),
    ...told.flatMap(({ observation }) => wholeYear(observation) ?? []),
  ]);
  const yearRows = [...years]
    .sort((a, b) => b - a)
    .flatMap((year) => [
      ...headRow(context, panels, year),
      ...told
        .filter(({ observation }) => wholeYear(observation) === year)
        .map(({ panel, observation }) => claimRow(context, panels, panel, observation)),
    ]);
  const parts = panels.flatMap((panel) =>
    panel.otherPeriods.map((observation) => ({ panel, observation })),
  );
  const partRows = parts
    .toSorted((a, b) => -compare(periodEnd(a.observation), periodEnd(b.observation)))
    .map(({ panel, observation }) => claimRow(context, panels, panel, observation));
  return [...yearRows, ...partRows];
}

/** None where no panel has a result for the year. */
function headRow(
  context: TrafficContext,
  panels: readonly TrafficPanel[],
  year: number,
): readonly TableRow[] {
  const heads = panels.map((panel) => headCell(context, panel, year));
  if (heads.every((cell) => cell === null)) return [];
  const none: Cell = { text: context.i18n.t('value.none'), value: null };
  return [
    {
      key: String(year),
      cells: [{ text: String(year), value: null }, ...heads.map((cell) => cell ?? none)],
    },
  ];
}

function headCell(context: TrafficContext, panel: TrafficPanel, year: number): Cell | null {
  const first = panel.years.get(year)?.[0];
  if (first?.reason !== 'headline') return null;
  const others = panel.rivalsIn(year);
  const remark = others > 0 ? context.i18n.t('remark.otherClaims', { count: others }) : '';
  return valueCell(context, panel.topic, first.claim.observation, remark);
}

/** One claim by itself, with who says it and of what. */
function claimRow(
  context: TrafficContext,
  panels: readonly TrafficPanel[],
  panel: TrafficPanel,
  observation: Observation,
): TableRow {
  context.workings.use(observation);
  const label = claimLabel(context, panel.topic, observation);
  return {
    key: observation.id,
    cells: [
      { text: context.i18n.period(observation.period), value: null },
      ...panels.map((other) =>
        other === panel
          ? valueCell(context, panel.topic, observation, label)
          : { text: '', value: null },
      ),
    ],
  };
}

function valueCell(
  { i18n }: TrafficContext,
  topic: TrafficTopic,
  observation: Observation,
  said: string,
): Cell {
  const value = inUnits(observation) / topic.divisor;
  const { qualifier, caution } = observation;
  const words = [
    qualifier === 'exact' ? '' : i18n.code('qualifier', qualifier),
    caution ? i18n.code('caution', caution) : '',
    said,
  ];
  return {
    obs: observation.id,
    text: i18n.asPrinted(Number(value.toPrecision(12))),
    value,
    remark: words.filter((word) => word !== '').join(', '),
  };
}

/** Its last day or month; what has no date comes last. */
function periodEnd({ period }: Observation): string {
  return period?.split('/').at(-1) ?? '';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
