import { toReferenceRates } from '#evidence/money.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import { brentOverlay } from './brentOverlay.ts';
import { eventMarks } from './eventMarks.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import type { MoneyContext } from './moneyValue.ts';
import { moneyTarget } from './moneyValue.ts';
import { axisOf, axisTitle } from './tradeAxis.ts';
import type { TradeChoices } from './tradeChoices.ts';
import { tradeChoices } from './tradeChoices.ts';
import type { TradeLine } from './tradeLine.ts';
import { extentOf, inWindow, tradeLines } from './tradeLine.ts';
import { claimMarks, toSeries } from './tradeMarks.ts';
import { tradeSentence } from './tradeSentence.ts';
import { tableOf } from './tradeTable.ts';
import { createWorkings } from './workings.ts';

type Data = FigureData<'trade-totals' | 'trade-months' | 'trade-partners' | 'reference' | 'events'>;

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
  const asked = tradeChoices(view, i18n);
  const measured = tradeLines(context, data, view, asked);
  const choices = withBase(asked, measured, i18n);
  const lines = choices === asked ? measured : tradeLines(context, data, view, choices);
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
      series: [
        ...shown.map((line) => toSeries(line, window, choices, i18n)),
        ...(overlay ? [overlay.series] : []),
      ],
      claims:
        view.claims === 'show' && choices.measure.kind === 'amount'
          ? shown.flatMap((line) => claimMarks(context, line, window))
          : [],
      events: eventMarks(data.events.events, view, [window.from, window.to], i18n),
    },
    table: tableOf(context, shown, window, choices, view),
    notes: [
      ...notesOf(i18n, view, choices),
      ...(overlay ? [overlay.note] : []),
      ...workings.leftOut(),
    ],
    notices: [...choices.notices, ...missingRates(i18n, shown, choices)],
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty: empty
      ? { reason: i18n.t('trade.empty'), clear: ['years', 'reporter', 'measure'] }
      : null,
    disabled: choices.disabled,
  };
}

/** An index needs a figure for its base year; without one in any line, amounts are shown. */
function withBase(
  choices: TradeChoices,
  lines: readonly TradeLine[],
  i18n: Translator,
): TradeChoices {
  const { measure } = choices;
  if (measure.kind !== 'index' || lines.some((line) => line.measured.size > 0)) return choices;
  const reason = i18n.t('choice.indexNeedsBase', { base: String(measure.base) });
  return { ...choices, measure: { kind: 'amount' }, notices: [...choices.notices, reason] };
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
    lines.flatMap((line) =>
      [...line.years.values()].filter((year) => year.headline && !year.money).map((y) => y.year),
    ),
  );
  if (gaps.size === 0) return [];
  const years = [...gaps].sort((a, b) => a - b);
  return [i18n.t('trade.noRate', { from: String(years[0]), to: String(years[years.length - 1]) })];
}
