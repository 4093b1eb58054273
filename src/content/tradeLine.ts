import type { Reporter } from '#dataset/codes.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Flow, View } from '#view/view.ts';
import type { ColourRole } from './colourRole.ts';
import type { FigureData } from './figureSpec.ts';
import type { MoneyContext } from './moneyValue.ts';
import type { TradeChoices } from './tradeChoices.ts';
import type { TradeClaim } from './tradeClaims.ts';
import { tradeClaims } from './tradeClaims.ts';
import type { MeasuredValue, TradeYear } from './tradeValues.ts';
import { measureYears, tradeYears } from './tradeValues.ts';

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

/** The lines that reporter and flow ask for, with every year the data have. */
export function tradeLines(
  context: MoneyContext,
  data: FigureData<'trade-totals' | 'trade-months' | 'trade-partners'>,
  view: View,
  choices: TradeChoices,
): readonly TradeLine[] {
  const reporters: readonly Reporter[] =
    view.reporter === 'both' ? ['KZ', 'IT'] : [view.reporter === 'it' ? 'IT' : 'KZ'];
  const modules = {
    totals: data['trade-totals'],
    months: data['trade-months'],
    sources: data.sources,
  };
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

export function extentOf(lines: readonly TradeLine[]): { first: number; last: number } {
  const years = lines.flatMap((line) => [...line.years.keys()]);
  return { first: Math.min(1995, ...years), last: Math.max(1995, ...years) };
}

export function inWindow(line: TradeLine, window: { from: number; to: number }): TradeLine {
  const keep = <T>(map: ReadonlyMap<number, T>) =>
    new Map([...map].filter(([year]) => year >= window.from && year <= window.to));
  return { ...line, years: keep(line.years), measured: keep(line.measured) };
}

function flowColour(flow: Flow): ColourRole {
  if (flow === 'exports') return 'kz';
  return flow === 'imports' ? 'it' : 'ink';
}

function lineLabel(i18n: Translator, flow: Flow, reporter: Reporter | null): string {
  const label = i18n.code('flow', flow);
  return reporter === null
    ? label
    : i18n.t('trade.lineByReporter', { label, reporter: i18n.code('reporterSays', reporter) });
}
