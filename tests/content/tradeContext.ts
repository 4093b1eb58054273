import type { TradeChoices } from '#content/tradeChoices.ts';
import { tradeChoices } from '#content/tradeChoices.ts';
import type { TradeLine } from '#content/tradeLine.ts';
import { inWindow, tradeLines } from '#content/tradeLine.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';
import { moneyContext } from './moneyContext.ts';

export const tradeData = await loadedData('trade-totals', 'trade-months', 'trade-partners');

/** The lines of trade that a view asks for, from 2018 to 2024, with all that made them. */
export function tradeOf(asked: Partial<View> = {}) {
  const view: View = { ...DEFAULT_VIEW, ...asked };
  const context = moneyContext(view);
  const choices: TradeChoices = tradeChoices(view, english);
  const all = tradeLines(context, tradeData, view, choices);
  const window = { from: 2018, to: 2024 };
  const lines: readonly TradeLine[] = all.map((line) => inWindow(line, window));
  return { view, context, choices, all, lines, window };
}
