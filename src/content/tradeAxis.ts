import { moneyUnit } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Axis } from './axis.ts';
import type { MoneyContext } from './moneyValue.ts';
import type { TradeChoices } from './tradeChoices.ts';
import { pricesWords } from './tradePrices.ts';

export function axisOf(i18n: Translator, context: MoneyContext, choices: TradeChoices): Axis {
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

export function axisTitle(i18n: Translator, context: MoneyContext, choices: TradeChoices): string {
  const { measure } = choices;
  if (measure.kind === 'share') return i18n.t('trade.axisShare');
  const prices = pricesWords(i18n, context);
  if (measure.kind === 'growth') return i18n.t('trade.axisGrowth', { prices });
  if (measure.kind === 'index')
    return i18n.t('trade.axisIndex', { base: String(measure.base), prices });
  return `${moneyUnit(i18n, context.target.currency, 'bn')}, ${prices}`;
}
