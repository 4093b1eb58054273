import type { Observation } from '#dataset/observation.ts';
import { toReferenceRates } from '#evidence/money.ts';
import { inMillions, moneyDigits, moneyInWords, moneyUnit } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import { eventMarks } from './eventMarks.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import type { MoneyContext, MoneyValue } from './moneyValue.ts';
import { moneyTarget, moneyValue } from './moneyValue.ts';
import { monthClaims, monthStart } from './monthClaims.ts';
import type { MonthFlow } from './rankedMonths.ts';
import { monthsExtent, rankedMonths, yearOfMonth } from './rankedMonths.ts';
import { rivalsAmong } from './rivals.ts';
import type { Cell, TableContent } from './tableContent.ts';
import type { TimePoint, TimeSeries } from './timeContent.ts';
import { pricesWords } from './tradePrices.ts';
import { createWorkings } from './workings.ts';

type Ids = 'trade-months' | 'reference' | 'events';

const COLOUR = { exports: 'kz', imports: 'it' } as const;

/** A month of one flow: the headline and how many claims stand behind it. */
interface Month {
  readonly period: string;
  readonly observation: Observation;
  readonly claims: number;
  readonly money: MoneyValue | null;
}

interface Line {
  readonly flow: MonthFlow;
  readonly months: ReadonlyMap<string, Month>;
}

export function buildTradeByMonth(
  data: FigureData<Ids>,
  view: View,
  i18n: Translator,
): FigureContent {
  const target = { ...moneyTarget(view), prices: 'nominal' as const };
  const context: MoneyContext = {
    figure: 'trade-by-month',
    i18n,
    target,
    rates: toReferenceRates(data.reference),
    sources: data.sources,
    workings: createWorkings(data.sources, i18n),
  };
  const asked = (['exports', 'imports'] as const).filter((flow) => view.flow.includes(flow));
  const flows: readonly MonthFlow[] = asked.length === 0 ? ['exports', 'imports'] : asked;
  const all = data['trade-months'].byIndicator.get('trade.value') ?? [];
  const window = resolveYears(view.years, monthsExtent(all));
  const lines = flows.map((flow) => ({ flow, months: monthsOf(context, all, flow, window) }));
  const periods = [...new Set(lines.flatMap((line) => [...line.months.keys()]))].sort();
  return {
    id: context.figure,
    name: i18n.t('figureName.trade-by-month'),
    sentence: sentenceOf(context, lines),
    subtitle: i18n.t('byMonth.subtitle', {
      unit: moneyUnit(i18n, target.currency, 'mn'),
      prices: pricesWords(i18n, context),
      from: i18n.period(periods[0] ?? null),
      to: i18n.period(periods.at(-1) ?? null),
    }),
    chart: {
      kind: 'time',
      grain: 'month',
      window: [window.from, window.to + 1],
      axis: {
        title: `${moneyUnit(i18n, target.currency, 'mn')}, ${pricesWords(i18n, context)}`,
        scale: 'linear',
        zero: true,
        fractionDigits: 0,
        style: 'number',
      },
      overlayAxis: null,
      series: lines.map((line) => toSeries(context, line)),
      claims: view.claims === 'show' ? lines.flatMap((line) => claimsOf(context, line, all)) : [],
      events: eventMarks(data.events.events, view, [window.from, window.to], i18n),
    },
    table: tableOf(context, lines, periods),
    notes: [
      i18n.t('byMonth.noteItaly'),
      i18n.t('trade.noteDirections'),
      ...context.workings.leftOut(),
    ],
    notices: noticesOf(i18n, view, asked),
    sources: context.workings.sources(),
    sourceLine: context.workings.sourceLine(),
    derived: context.workings.derived(),
    empty: periods.length === 0 ? { reason: i18n.t('byMonth.empty'), clear: ['years'] } : null,
    disabled: [],
  };
}

function monthsOf(
  context: MoneyContext,
  all: readonly Observation[],
  flow: MonthFlow,
  window: { readonly from: number; readonly to: number },
): ReadonlyMap<string, Month> {
  const shown = [...rankedMonths(all, context.sources, flow)].filter(([period]) => {
    const year = yearOfMonth(period);
    return year >= window.from && year <= window.to;
  });
  return new Map(
    shown.flatMap(([period, ranked]) => {
      const [first] = ranked;
      if (first?.reason !== 'headline') return [];
      const { observation } = first.claim;
      for (const { claim } of ranked) context.workings.use(claim.observation);
      return [
        [
          period,
          { period, observation, claims: ranked.length, money: moneyValue(context, observation) },
        ],
      ];
    }),
  );
}

function claimsOf(context: MoneyContext, { flow, months }: Line, all: readonly Observation[]) {
  const headlines = [...months.values()].map(({ observation }) => observation);
  return monthClaims(context, { id: flow, colour: COLOUR[flow] }, headlines, rivalsAmong(all));
}

function toSeries(context: MoneyContext, { flow, months }: Line): TimeSeries {
  const { i18n } = context;
  const points = monthRange(months).map((period): TimePoint => {
    const month = months.get(period);
    return {
      ...month?.money?.ref,
      x: monthStart(period),
      period,
      y: month?.money ? month.money.amount / 1e6 : null,
      text: month?.money
        ? inMillions(i18n, moneyDigits(i18n, month.money.amount, 'mn', 1), context.target.currency)
        : i18n.t('value.none'),
      qualifier: month?.observation.qualifier ?? 'exact',
      caution: month?.observation.caution ?? null,
      forecast: false,
    };
  });
  const last = points.findLast((point) => point.y !== null);
  return {
    id: flow,
    label: i18n.code('flow', flow),
    endText: last?.y == null ? '' : i18n.number(last.y, 0),
    colour: COLOUR[flow],
    mark: 'line',
    shape: 'circle',
    dashed: false,
    axis: 'main',
    points,
  };
}

/** Every month from the first to the last that has a figure, so that a gap stays a gap. */
function monthRange(months: ReadonlyMap<string, Month>): readonly string[] {
  const keys = [...months.keys()];
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range: string[] = [];
  const [year = 0, month = 1] = first.split('-').map(Number);
  for (let n = month - 1; ; n++) {
    const period = `${year + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
    range.push(period);
    if (period >= last) return range;
  }
}

function sentenceOf(context: MoneyContext, lines: readonly Line[]): string {
  const { i18n, target } = context;
  const told = lines
    .map(({ flow, months }) => ({ flow, valued: [...months.values()].filter((m) => m.money) }))
    .filter(({ valued }) => valued.length > 0);
  const clauses = told.map(({ flow, valued }, index) => {
    const top = valued.reduce((best, month) =>
      (month.money?.amount ?? 0) > (best.money?.amount ?? 0) ? month : best,
    );
    return i18n.t(`byMonth.sentence.${index === 0 ? 'lead' : 'next'}.${flow}`, {
      value: moneyInWords(i18n, top.money?.amount ?? 0, target.currency),
      month: i18n.period(top.period),
      count: valued.length,
    });
  });
  const [first, ...rest] = clauses;
  if (first === undefined) return i18n.t('byMonth.empty');
  return i18n.t('sentence.full', {
    text: rest.reduce(
      (text, next) => i18n.t('sentence.join', { first: text, second: next }),
      first,
    ),
  });
}

function tableOf(
  context: MoneyContext,
  lines: readonly Line[],
  periods: readonly string[],
): TableContent {
  const { i18n, target } = context;
  const unit = moneyUnit(i18n, target.currency, 'mn');
  return {
    caption: i18n.t('byMonth.tableCaption'),
    columns: [
      { key: 'month', label: i18n.t('table.month'), unit: '', align: 'start' },
      ...lines.map((line) => ({
        key: line.flow,
        label: i18n.code('flow', line.flow),
        unit,
        align: 'end' as const,
      })),
    ],
    rows: periods.toReversed().map((period) => ({
      key: period,
      cells: [
        { text: i18n.period(period), value: null },
        ...lines.map((line) => monthCell(i18n, line.months.get(period))),
      ],
    })),
  };
}

function monthCell(i18n: Translator, month: Month | undefined): Cell {
  if (!month?.money) return { text: i18n.t('value.none'), value: null };
  return {
    ...month.money.ref,
    text: moneyDigits(i18n, month.money.amount, 'mn', 1),
    value: month.money.amount / 1e6,
    remark: month.claims > 1 ? i18n.t('remark.otherClaims', { count: month.claims - 1 }) : '',
  };
}

function noticesOf(i18n: Translator, view: View, asked: readonly MonthFlow[]): readonly string[] {
  return [
    ...(asked.length === 0 ? [i18n.t('byMonth.noticeFlow')] : []),
    ...(view.prices === 'nominal' ? [] : [i18n.t('byMonth.noticePrices')]),
  ];
}
