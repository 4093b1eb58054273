import type { Reporter } from '#dataset/codes.ts';
import { toReferenceRates } from '#evidence/money.ts';
import type { RankedClaim } from '#evidence/headline.ts';
import { moneyUnit } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { Flow, View } from '#view/view.ts';
import { eventMarks } from './eventMarks.ts';
import type {
  Axis,
  Cell,
  ClaimMark,
  ColourRole,
  FigureContent,
  TableContent,
  TimePoint,
  TimeSeries,
} from './figureContent.ts';
import type { FigureData, FigureSpec } from './figureSpec.ts';
import type { MoneyContext } from './moneyValue.ts';
import { convertedValue, moneyTarget } from './moneyValue.ts';
import { brentOverlay } from './brentOverlay.ts';
import type { TradeChoices } from './tradeChoices.ts';
import { tradeChoices } from './tradeChoices.ts';
import type { TradeClaim } from './tradeClaims.ts';
import { tradeClaims } from './tradeClaims.ts';
import { tradeSentence } from './tradeSentence.ts';
import type { MeasuredValue, TradeYear } from './tradeValues.ts';
import { measureYears, tradeYears } from './tradeValues.ts';
import { createWorkings } from './workings.ts';

type Data = FigureData<'trade-totals' | 'trade-months' | 'trade-partners' | 'reference' | 'events'>;

/** One line of the figure: a reporter's flow, year by year. */
export interface TradeLine {
  readonly id: string;
  readonly reporter: Reporter;
  readonly flow: Flow;
  readonly label: string;
  readonly colour: ColourRole;
  readonly claims: readonly TradeClaim[];
  readonly years: ReadonlyMap<number, TradeYear>;
  readonly measured: ReadonlyMap<number, MeasuredValue>;
}

export const tradeOverTimeSpec: FigureSpec<
  'trade-totals' | 'trade-months' | 'trade-partners' | 'reference' | 'events'
> = {
  id: 'trade-over-time',
  page: 'trade',
  datasets: ['trade-totals', 'trade-months', 'trade-partners', 'reference', 'events'],
  options: ['years', 'flow', 'reporter', 'currency', 'prices', 'measure', 'scale', 'overlay', 'events', 'claims'],
  build: buildTradeOverTime,
};

export function buildTradeOverTime(data: Data, view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const context: MoneyContext = {
    figure: 'trade-over-time',
    i18n,
    target: moneyTarget(view),
    rates: toReferenceRates(data.reference),
    sources: data.sources,
    workings,
  };
  const choices = tradeChoices(view, i18n);
  const lines = tradeLines(context, data, view, choices);
  const extent = extentOf(lines);
  const window = resolveYears(view.years, extent);
  const shown = lines.map((line) => inWindow(line, window));
  const overlay = brentOverlay(context, view, window, shown);
  const empty = shown.every((line) => line.measured.size === 0);
  return {
    id: context.figure,
    name: i18n.t('figureName.trade-over-time'),
    sentence: tradeSentence(context, shown, choices),
    subtitle: subtitle(i18n, view, choices, window, context),
    chart: {
      kind: 'time',
      grain: 'year',
      window: [window.from, window.to],
      axis: axisOf(i18n, context, choices),
      overlayAxis: overlay?.axis ?? null,
      series: [...shown.map((line) => toSeries(line, window, choices, i18n)), ...(overlay ? [overlay.series] : [])],
      claims: view.claims === 'show' && choices.measure.kind === 'amount' ? shown.flatMap((line) => claimMarks(context, line, window)) : [],
      events: eventMarks(data.events.events, view, [window.from, window.to], i18n),
    },
    table: tableOf(context, shown, window, choices, view),
    notes: [...notesOf(i18n, view, choices), ...(overlay ? [overlay.note] : [])],
    notices: [...choices.notices, ...missingRates(i18n, shown, choices)],
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty: empty ? { reason: i18n.t('trade.empty'), clear: ['years', 'reporter', 'measure'] } : null,
    disabled: choices.disabled,
  };
}

/** The lines that reporter and flow ask for, with every year the data have. */
export function tradeLines(
  context: MoneyContext,
  data: Pick<Data, 'trade-totals' | 'trade-months' | 'trade-partners' | 'sources'>,
  view: View,
  choices: TradeChoices,
): readonly TradeLine[] {
  const reporters: readonly Reporter[] =
    view.reporter === 'both' ? ['KZ', 'IT'] : [view.reporter === 'it' ? 'IT' : 'KZ'];
  const modules = { totals: data['trade-totals'], months: data['trade-months'], sources: data.sources };
  return reporters.flatMap((reporter, index) =>
    choices.flow.map((flow) => {
      const claims = tradeClaims(context, modules, reporter, flow);
      const unstated = index === 0 ? tradeClaims(context, modules, null, flow) : [];
      const years = tradeYears(context, claims);
      const name = `${flow}.${reporter.toLowerCase()}`;
      return {
        id: name,
        reporter,
        flow,
        label: lineLabel(context.i18n, flow, view.reporter === 'both' ? reporter : null),
        colour: flowColour(flow),
        claims: [...claims, ...unstated],
        years,
        measured: measureYears(context, years, choices.measure, name, data['trade-partners'], flow),
      };
    }),
  );
}

export function flowColour(flow: Flow): ColourRole {
  if (flow === 'exports') return 'kz';
  return flow === 'imports' ? 'it' : 'ink';
}

function lineLabel(i18n: Translator, flow: Flow, reporter: Reporter | null): string {
  const label = i18n.code('flow', flow);
  return reporter === null ? label : i18n.t('trade.lineByReporter', { label, reporter: i18n.code('reporterSays', reporter) });
}

function extentOf(lines: readonly TradeLine[]): { first: number; last: number } {
  const years = lines.flatMap((line) => [...line.years.keys()]);
  return { first: Math.min(1995, ...years), last: Math.max(1995, ...years) };
}

function inWindow(line: TradeLine, window: { from: number; to: number }): TradeLine {
  const keep = <T>(map: ReadonlyMap<number, T>) =>
    new Map([...map].filter(([year]) => year >= window.from && year <= window.to));
  return { ...line, years: keep(line.years), measured: keep(line.measured) };
}

function axisOf(i18n: Translator, context: MoneyContext, choices: TradeChoices): Axis {
  const { kind } = choices.measure;
  const isRate = kind === 'share' || kind === 'growth';
  return {
    title: axisTitle(i18n, context, choices),
    scale: choices.scale,
    zero: kind !== 'index' && choices.scale === 'linear',
    fractionDigits: isRate ? 0 : 1,
    style: isRate ? 'percent' : 'number',
  };
}

function axisTitle(i18n: Translator, context: MoneyContext, choices: TradeChoices): string {
  const { measure } = choices;
  if (measure.kind === 'share') return i18n.t('trade.axisShare');
  const prices = pricesWords(i18n, context);
  if (measure.kind === 'growth') return i18n.t('trade.axisGrowth', { prices });
  if (measure.kind === 'index') return i18n.t('trade.axisIndex', { base: String(measure.base), prices });
  return `${moneyUnit(i18n, context.target.currency, 'bn')}, ${prices}`;
}

export function pricesWords(i18n: Translator, { target }: Pick<MoneyContext, 'target'>): string {
  return target.prices === 'nominal'
    ? i18n.t('prices.nominal')
    : i18n.t('prices.constant', { year: String(target.prices) });
}

function subtitle(
  i18n: Translator,
  view: View,
  choices: TradeChoices,
  window: { from: number; to: number },
  context: MoneyContext,
): string {
  return i18n.t('trade.subtitle', {
    what: axisTitle(i18n, context, choices),
    reporter: i18n.code('asReportedBy', view.reporter),
    from: String(window.from),
    to: String(window.to),
    scale: choices.scale === 'log' ? i18n.t('scale.logSuffix') : '',
  });
}

const AXIS_DIVISOR = 1000;

function toSeries(
  line: TradeLine,
  window: { from: number; to: number },
  choices: TradeChoices,
  i18n: Translator,
): TimeSeries {
  const points: TimePoint[] = [];
  for (let year = window.from; year <= window.to; year++) points.push(pointOf(line, year, choices, i18n));
  const last = points.findLast((point) => point.y !== null);
  return {
    id: line.id,
    label: line.label,
    endText: last ? endText(last.y ?? 0, choices, i18n) : '',
    colour: line.colour,
    mark: line.flow === 'exports' && choices.measure.kind === 'amount' && choices.scale === 'linear' && line.reporter === 'KZ' ? 'area' : 'line',
    shape: 'circle',
    dashed: line.reporter === 'IT' || line.flow === 'balance',
    axis: 'main',
    points,
  };
}

function pointOf(line: TradeLine, year: number, choices: TradeChoices, i18n: Translator): TimePoint {
  const measured = line.measured.get(year);
  const claim = line.years.get(year)?.headline;
  const amount = choices.measure.kind === 'amount';
  return {
    ...measured?.ref,
    x: year,
    period: String(year),
    y: measured ? measured.value / (amount ? AXIS_DIVISOR : 1) : null,
    text: measured ? `${line.label}, ${year}: ${measured.text}` : i18n.t('value.none'),
    qualifier: claim?.qualifier ?? 'exact',
    caution: claim?.caution ?? null,
    forecast: false,
  };
}

function endText(y: number, choices: TradeChoices, i18n: Translator): string {
  const { kind } = choices.measure;
  if (kind === 'share' || kind === 'growth') return i18n.percent(y, 1);
  if (kind === 'index') return i18n.number(y, 0);
  return i18n.number(y, Math.abs(y) >= 10 ? 1 : 2);
}

/** Claims for whole years that are not the headline. */
function claimMarks(
  context: MoneyContext,
  line: TradeLine,
  window: { from: number; to: number },
): readonly ClaimMark[] {
  const headlines = new Set([...line.years.values()].map((year) => year.headline?.id));
  return line.claims
    .filter((claim) => /^\d{4}$/.test(claim.period) && !headlines.has(claim.id))
    .filter((claim) => Number(claim.period) >= window.from && Number(claim.period) <= window.to)
    .flatMap((claim) => {
      const value = convertedValue(context, claim.from);
      return value ? [toClaimMark(context, line, claim, value.amount, value.ref)] : [];
    });
}

function toClaimMark(
  context: MoneyContext,
  line: TradeLine,
  claim: TradeClaim,
  amount: number,
  ref: { obs?: string | undefined; derived?: string | undefined },
): ClaimMark {
  for (const o of claim.observations) context.workings.use(o);
  return {
    ...ref,
    x: Number(claim.period),
    xEnd: Number(claim.period),
    y: amount / 1e9,
    text: claim.from.text,
    label: context.sources.byId.get(claim.source)?.publisher ?? claim.source,
    series: line.id,
    qualifier: claim.qualifier,
    caution: claim.caution,
    forecast: claim.obsStatus === 'F',
    sourceKind: claim.sourceKind,
    colour: line.colour,
  };
}

function tableOf(
  context: MoneyContext,
  lines: readonly TradeLine[],
  window: { from: number; to: number },
  choices: TradeChoices,
  view: View,
): TableContent {
  const { i18n, target } = context;
  const unit = columnUnit(i18n, target.currency, choices);
  const years: number[] = [];
  for (let year = window.to; year >= window.from; year--) {
    if (lines.some((line) => line.years.has(year))) years.push(year);
  }
  const rows = years.map((year) => ({
    key: String(year),
    cells: [{ text: String(year), value: null }, ...lines.map((line) => yearCell(i18n, line, year))],
  }));
  const parts = choices.measure.kind === 'amount' ? partYearRows(context, lines, window, view) : [];
  return {
    caption: i18n.t('trade.tableCaption', { reporter: i18n.code('asReportedBy', view.reporter) }),
    columns: [
      { key: 'period', label: i18n.t('table.year'), unit: '', align: 'start' },
      ...lines.map((line) => ({ key: line.id, label: line.label, unit, align: 'end' as const })),
    ],
    rows: [...rows, ...parts],
  };
}

function columnUnit(i18n: Translator, currency: 'USD' | 'EUR', choices: TradeChoices): string {
  if (choices.measure.kind === 'amount') return moneyUnit(i18n, currency, 'mn');
  return choices.measure.kind === 'index' ? i18n.t('derived.indexUnit', { base: String(choices.measure.base) }) : '%';
}

function yearCell(i18n: Translator, line: TradeLine, year: number): Cell {
  const measured = line.measured.get(year);
  const entry = line.years.get(year);
  if (!measured) return { text: i18n.t('value.none'), value: null };
  return {
    text: measured.text,
    value: measured.value,
    ...measured.ref,
    remark: remarkOf(i18n, entry?.headline ?? null, entry?.ranked ?? []),
  };
}

function remarkOf(
  i18n: Translator,
  claim: TradeClaim | null,
  ranked: readonly RankedClaim<TradeClaim>[],
): string {
  const words: string[] = [];
  if (claim?.computed) words.push(i18n.t('remark.computed'));
  if (claim && claim.qualifier !== 'exact') words.push(i18n.code('qualifier', claim.qualifier));
  if (claim?.caution) words.push(i18n.code('caution', claim.caution));
  if (ranked.length > 1) words.push(i18n.t('remark.otherClaims', { count: ranked.length - 1 }));
  return words.join(', ');
}

/** Figures for parts of years stand in the table below the years, in no line of the chart. */
function partYearRows(
  context: MoneyContext,
  lines: readonly TradeLine[],
  window: { from: number; to: number },
  view: View,
) {
  const { i18n } = context;
  if (view.claims === 'hide') return [];
  const parts = lines.flatMap((line) =>
    line.claims
      .filter((claim) => claim.period.includes('/') && !claim.computed)
      .filter((claim) => claim.from.year !== null && claim.from.year >= window.from && claim.from.year <= window.to)
      .map((claim) => ({ line, claim })),
  );
  parts.sort((a, b) => (a.claim.period < b.claim.period ? 1 : -1));
  return parts.flatMap(({ line, claim }) => {
    const value = convertedValue(context, claim.from);
    if (!value) return [];
    for (const o of claim.observations) context.workings.use(o);
    const cell: Cell = {
      text: i18n.number(value.amount / 1e6, 0),
      value: value.amount / 1e6,
      ...value.ref,
      remark: remarkOf(i18n, claim, []),
    };
    return [
      {
        key: claim.id,
        cells: [
          { text: i18n.period(claim.period), value: null },
          ...lines.map((other) => (other === line ? cell : { text: '', value: null })),
        ],
      },
    ];
  });
}

function notesOf(i18n: Translator, view: View, choices: TradeChoices): readonly string[] {
  const notes = [i18n.t('trade.noteDirections')];
  if (view.reporter !== 'it') notes.push(i18n.t('trade.noteDestination'));
  if (view.reporter !== 'kz') notes.push(i18n.t('trade.noteEurostat'));
  if (view.sectors !== null) notes.push(i18n.t('trade.noteNoSectors'));
  if (choices.measure.kind === 'share') notes.push(i18n.t('trade.noteShare'));
  return notes;
}

/** Years that have a value but no exchange rate or price index are a gap, and that is said. */
function missingRates(
  i18n: Translator,
  lines: readonly TradeLine[],
  choices: TradeChoices,
): readonly string[] {
  if (choices.measure.kind === 'share') return [];
  const gaps = new Set(
    lines.flatMap((line) => [...line.years.values()].filter((year) => year.headline && !year.money).map((y) => y.year)),
  );
  if (gaps.size === 0) return [];
  const years = [...gaps].sort((a, b) => a - b);
  return [i18n.t('trade.noRate', { from: String(years[0]), to: String(years[years.length - 1]) })];
}
