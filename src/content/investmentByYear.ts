import { toReferenceRates } from '#evidence/money.ts';
import { inMillions, moneyDigits, moneyUnit } from '#i18n/money.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import { decimalYear, eventMarks } from './eventMarks.ts';
import type { DisabledChoice, FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { investmentSentence } from './investmentSentence.ts';
import { investmentTable } from './investmentTable.ts';
import type {
  InvestmentMeasure,
  InvestmentYear,
  InvestmentYears,
  PartYear,
  YearWindow,
} from './investmentYears.ts';
import {
  BPM6_FROM,
  INVESTMENT_MEASURES,
  investmentExtent,
  investmentYears,
  partYears,
} from './investmentYears.ts';
import type { MoneyContext } from './moneyValue.ts';
import { moneyTarget } from './moneyValue.ts';
import type { ClaimMark, TimePoint, TimeSeries } from './timeContent.ts';
import { pricesWords } from './tradePrices.ts';
import { createWorkings } from './workings.ts';

type Needs = 'investment' | 'reference' | 'events';
type Data = FigureData<Needs>;

/** Before and after the change of method. */
const BASES = ['older', 'bpm6'] as const;

export function buildInvestmentByYear(data: Data, view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const context: MoneyContext = {
    figure: 'investment-by-year',
    i18n,
    target: moneyTarget(view),
    rates: toReferenceRates(data.reference),
    sources: data.sources,
    workings,
  };
  const observations = data.investment.observations;
  const window = resolveYears(view.years, investmentExtent(observations));
  const years = investmentYears(context, observations, window);
  const parts = view.claims === 'show' ? partYears(context, observations, window) : [];
  const { disabled, notices } = choices(view, i18n);
  const unit = moneyUnit(i18n, context.target.currency, 'mn');
  const empty = INVESTMENT_MEASURES.every((measure) => years[measure].size === 0);
  return {
    id: context.figure,
    name: i18n.t('figureName.investment-by-year'),
    sentence: investmentSentence(context, years, window),
    subtitle: i18n.t('invest.subtitle', {
      unit,
      prices: pricesWords(i18n, context),
      from: String(window.from),
      to: String(window.to),
    }),
    chart: {
      kind: 'time',
      grain: 'year',
      window: [window.from, window.to],
      axis: {
        title: i18n.t('invest.axis', { unit, prices: pricesWords(i18n, context) }),
        scale: 'linear',
        zero: true,
        fractionDigits: 0,
        style: 'number',
      },
      overlayAxis: null,
      series: INVESTMENT_MEASURES.flatMap((measure) =>
        BASES.flatMap((basis) => seriesOf(context, years, measure, basis, window)),
      ),
      claims: parts.map((part) => claimMark(context, part)),
      events: eventMarks(data.events.events, view, [window.from, window.to], i18n),
    },
    table: investmentTable(context, years, parts, window),
    notes: notesOf(context, view),
    notices: [...notices, ...gaps(i18n, years)],
    sources: workings.sources(),
    sourceLine: i18n.t('invest.sourceLine'),
    derived: workings.derived(),
    empty: empty
      ? { reason: i18n.t('invest.empty'), clear: ['years', 'currency', 'prices'] }
      : null,
    disabled,
  };
}

/** Two runs of years on either side of the change of method, so that no line crosses it. */
function seriesOf(
  context: MoneyContext,
  years: InvestmentYears,
  measure: InvestmentMeasure,
  basis: (typeof BASES)[number],
  window: YearWindow,
): readonly TimeSeries[] {
  const { i18n } = context;
  const from = basis === 'older' ? window.from : Math.max(window.from, BPM6_FROM);
  const to = basis === 'older' ? Math.min(window.to, BPM6_FROM - 1) : window.to;
  if (from > to) return [];
  const label = i18n.t(`invest.series.${measure}.${basis}`);
  const points: TimePoint[] = [];
  for (let year = from; year <= to; year++) {
    points.push(pointOf(context, years[measure].get(year), year));
  }
  const last = points.findLast((point) => point.y !== null);
  return [
    {
      id: `${measure}.${basis}`,
      label,
      endText: last ? i18n.number(last.y ?? 0, 0) : '',
      colour: measure === 'net-inflow' ? 'it' : 'ink',
      mark: measure === 'net-inflow' ? 'bar' : 'line',
      shape: 'circle',
      dashed: basis === 'older',
      axis: 'main',
      points,
    },
  ];
}

function pointOf(
  { i18n, target }: MoneyContext,
  entry: InvestmentYear | undefined,
  year: number,
): TimePoint {
  const amount = entry?.money?.amount ?? null;
  return {
    ...entry?.money?.ref,
    x: year,
    period: String(year),
    y: amount === null ? null : amount / 1e6,
    text:
      amount === null
        ? i18n.t('value.none')
        : inMillions(i18n, moneyDigits(i18n, amount, 'mn', 0), target.currency),
    qualifier: entry?.observation.qualifier ?? 'exact',
    caution: entry?.observation.caution ?? null,
    forecast: entry?.observation.obsStatus === 'F',
  };
}

function claimMark(context: MoneyContext, part: PartYear): ClaimMark {
  const { observation } = part;
  const source = context.sources.byId.get(observation.source);
  const [start = '', end = start] = part.period.split('/');
  return {
    ...part.money.ref,
    x: decimalYear(start),
    xEnd: decimalYear(end),
    y: part.money.amount / 1e6,
    text: printedText(context.i18n, observation),
    label: context.i18n.t('invest.partLabel', {
      publisher: source?.publisher ?? observation.source,
      period: context.i18n.period(part.period),
    }),
    series: 'net-inflow.bpm6',
    qualifier: observation.qualifier,
    caution: observation.caution,
    forecast: observation.obsStatus === 'F',
    sourceKind: source?.kind ?? 'other',
    colour: 'it',
  };
}

function choices(view: View, i18n: Translator) {
  const log = i18n.t('invest.noLog');
  const amounts = i18n.t('invest.onlyAmounts');
  const disabled: readonly DisabledChoice[] = [
    { key: 'scale', value: 'log', reason: log },
    ...['share', 'growth', 'index'].map((value) => ({ key: 'measure', value, reason: amounts })),
  ];
  const notices = [
    ...(view.scale === 'log' ? [log] : []),
    ...(view.measure.kind === 'amount' ? [] : [amounts]),
    ...(view.reporter === 'kz' ? [] : [i18n.t('invest.onlyKazakhstan')]),
  ];
  return { disabled, notices };
}

function gaps(i18n: Translator, years: InvestmentYears): readonly string[] {
  const missing = INVESTMENT_MEASURES.flatMap((measure) =>
    [...years[measure]].filter(([, entry]) => entry.money === null).map(([year]) => year),
  );
  if (missing.length === 0) return [];
  return [
    i18n.t('trade.noRate', {
      from: String(Math.min(...missing)),
      to: String(Math.max(...missing)),
    }),
  ];
}

function notesOf({ i18n, target }: MoneyContext, view: View): readonly string[] {
  const converted = target.currency === 'USD' || target.prices !== 'nominal';
  return [
    i18n.t('invest.noteNet'),
    i18n.t('invest.noteBreak', { year: String(BPM6_FROM) }),
    i18n.t('invest.noteSource'),
    ...(converted ? [i18n.t('invest.noteRates')] : []),
    ...(view.sectors === null ? [] : [i18n.t('trade.noteNoSectors')]),
  ];
}
