import { toReferenceRates } from '#evidence/money.ts';
import { reporterGap } from '#evidence/reporterGap.ts';
import { inMillions, moneyDigits, moneyInWords, moneyUnit } from '#i18n/money.ts';
import { fullDigits } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import type { GapEnd, GapPanel, GapRow } from './gapContent.ts';
import { gapExplanations } from './gapExplanations.ts';
import type { MoneyContext } from './moneyValue.ts';
import { moneyTarget } from './moneyValue.ts';
import { rivalTrade } from './rivalTrade.ts';
import { tradeClaims } from './tradeClaims.ts';
import { pricesWords } from './tradePrices.ts';
import type { TradeYear } from './tradeValues.ts';
import { asQuantity, tradeYears, valueInput } from './tradeValues.ts';
import type { Direction, Sides, TwoSides } from './twoReportersTable.ts';
import { twoReportersTable } from './twoReportersTable.ts';
import { createWorkings } from './workings.ts';

type Ids = 'trade-totals' | 'trade-months' | 'reference' | 'corridor-traffic';
type Data = FigureData<Ids>;

export function buildTradeTwoReporters(data: Data, view: View, i18n: Translator): FigureContent {
  const context: MoneyContext = {
    figure: 'trade-two-reporters',
    i18n,
    target: moneyTarget(view),
    rates: toReferenceRates(data.reference),
    sources: data.sources,
    workings: createWorkings(data.sources, i18n),
  };
  const flows = (['exports', 'imports'] as const).filter((flow) => view.flow.includes(flow));
  const directions: readonly Direction[] = flows.length === 0 ? ['exports', 'imports'] : flows;
  const sides = directions.map((flow) => ({ flow, years: bothSides(context, data, flow, view) }));
  const marked = view.claims === 'show';
  const panels = sides.map(({ flow, years }) => toPanel(context, flow, years, marked));
  const explanations = gapExplanations(context, data);
  const empty = panels.every((panel) => panel.rows.length === 0);
  return {
    id: context.figure,
    name: i18n.t('figureName.trade-two-reporters'),
    sentence: sentenceOf(context, sides),
    subtitle: i18n.t('twoReporters.subtitle', {
      unit: moneyUnit(i18n, context.target.currency, 'bn'),
      prices: pricesWords(i18n, context),
      ...windowWords(sides),
    }),
    chart: {
      kind: 'gap',
      axis: {
        title: `${moneyUnit(i18n, context.target.currency, 'bn')}, ${pricesWords(i18n, context)}`,
        scale: 'linear',
        zero: true,
        fractionDigits: 0,
        style: 'number',
      },
      panels,
    },
    table: twoReportersTable(context, sides, panels),
    notes: [
      i18n.t('twoReporters.noteBoth'),
      i18n.t('trade.noteDirections'),
      ...(marked ? [i18n.t('content.noteRivals')] : []),
      ...context.workings.leftOut(),
    ],
    explanations,
    notices: flows.length === 0 ? [i18n.t('twoReporters.noticeFlow')] : [],
    sources: context.workings.sources(),
    sourceLine: context.workings.sourceLine(),
    derived: context.workings.derived(),
    empty: empty ? { reason: i18n.t('twoReporters.empty'), clear: ['years'] } : null,
    disabled: [],
  };
}

/** Every year in the window from the first to the last that Italy has a yearly figure for. */
function bothSides(
  context: MoneyContext,
  data: Data,
  flow: Direction,
  view: View,
): readonly TwoSides[] {
  const modules = {
    totals: data['trade-totals'],
    months: data['trade-months'],
    sources: data.sources,
  };
  const of = (reporter: 'KZ' | 'IT') =>
    tradeYears(context, tradeClaims(context, modules, reporter, flow));
  const [kz, it] = [of('KZ'), of('IT')];
  const withMoney = [...it].filter(([, year]) => year.money !== null).map(([year]) => year);
  if (withMoney.length === 0) return [];
  const extent = { first: Math.min(...withMoney), last: Math.max(...withMoney) };
  const asked = resolveYears(view.years, { first: extent.first, last: Math.max(...kz.keys()) });
  const years: TwoSides[] = [];
  for (let year = asked.from; year <= Math.min(asked.to, extent.last); year++) {
    if (it.get(year)?.money || kz.get(year)?.money)
      years.push({ year, kz: kz.get(year), it: it.get(year) });
  }
  return years;
}

function toPanel(
  context: MoneyContext,
  flow: Direction,
  years: readonly TwoSides[],
  marked: boolean,
): GapPanel {
  return {
    id: flow,
    title: context.i18n.t(`twoReporters.panel.${flow}`),
    rows: years.map((sides) => toRow(context, flow, sides, marked)),
  };
}

function toRow(context: MoneyContext, flow: Direction, sides: TwoSides, marked: boolean): GapRow {
  const { i18n, workings, figure } = context;
  const kz = toEnd(context, sides.kz, 'kz', marked);
  const it = toEnd(context, sides.it, 'it', marked);
  const row = { label: String(sides.year), left: it, right: kz, ratio: null, difference: null };
  if (!kz || !it || !sides.kz?.money || !sides.it?.money) {
    return { ...row, missing: i18n.t(kz ? 'twoReporters.noItaly' : 'twoReporters.noKazakhstan') };
  }
  const gap = reporterGap(asQuantity(context, sides.kz), asQuantity(context, sides.it));
  if (gap.kind === 'missing') return { ...row, missing: '' };
  const amounts = [sides.kz.money.amount, sides.it.money.amount];
  const key = `${flow}.${sides.year}`;
  const { currency } = context.target;
  const [kzText, itText] = amounts.map((amount) => fullDigits(i18n, amount / 1e6));
  const inputs = [
    { ...valueInput(context, sides.kz), label: i18n.t('reporterSays.KZ') },
    { ...valueInput(context, sides.it), label: i18n.t('reporterSays.IT') },
  ];
  const ratioText = i18n.t('twoReporters.times', { n: i18n.number(gap.ratio, 1) });
  const ratio = workings.add({
    id: `${figure}@ratio.${key}`,
    label: i18n.t('twoReporters.ratio', { year: String(sides.year) }),
    text: ratioText,
    value: gap.ratio,
    unit: '×',
    formula: i18n.t('twoReporters.ratioFormula'),
    working: `${kzText} ÷ ${itText} = ${i18n.number(gap.ratio, 1)}`,
    inputs,
  });
  const differenceText = moneyDigits(i18n, gap.difference, 'mn', 0);
  const difference = workings.add({
    id: `${figure}@gap.${key}`,
    label: i18n.t('twoReporters.gap', { year: String(sides.year) }),
    text: differenceText,
    said: inMillions(i18n, differenceText, currency),
    value: gap.difference / 1e6,
    unit: moneyUnit(i18n, currency, 'mn'),
    formula: i18n.t('twoReporters.gapFormula'),
    working: `${kzText} − ${itText} = ${inMillions(i18n, differenceText, currency)}`,
    inputs,
  });
  return {
    ...row,
    ratio: { derived: ratio, text: ratioText },
    difference: { derived: difference, text: differenceText },
    missing: '',
  };
}

function toEnd(
  context: MoneyContext,
  year: TradeYear | undefined,
  who: 'kz' | 'it',
  marked: boolean,
): GapEnd | null {
  if (!year?.money) return null;
  const { i18n, target } = context;
  return {
    ...year.money.ref,
    y: year.money.amount / 1e9,
    text: inMillions(i18n, moneyDigits(i18n, year.money.amount, 'mn', 0), target.currency),
    colour: who,
    who: i18n.t(who === 'kz' ? 'reporterSays.KZ' : 'reporterSays.IT'),
    claims: marked ? rivalTrade(context, year) : [],
  };
}

function windowWords(sides: Sides): { from: string; to: string } {
  const years = sides.flatMap((side) => side.years.map((year) => year.year));
  return { from: String(Math.min(...years)), to: String(Math.max(...years)) };
}

function sentenceOf(context: MoneyContext, sides: Sides): string {
  const { i18n, target } = context;
  for (const { flow, years } of sides) {
    const last = years.findLast((year) => year.kz?.money && year.it?.money);
    if (!last?.kz?.money || !last.it?.money) continue;
    const [a, b] = [last.kz.money.amount, last.it.money.amount];
    return i18n.t(`twoReporters.sentence.${flow}`, {
      year: String(last.year),
      kz: moneyInWords(i18n, a, target.currency),
      it: moneyInWords(i18n, b, target.currency),
      ratio: i18n.number(a / b, 1),
    });
  }
  return i18n.t('twoReporters.empty');
}
