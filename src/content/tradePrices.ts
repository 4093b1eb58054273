import type { Translator } from '#i18n/translator.ts';
import type { MoneyContext } from './moneyValue.ts';

/** ‘current prices’ or ‘prices of 2015’. */
export function pricesWords(i18n: Translator, { target }: Pick<MoneyContext, 'target'>): string {
  return target.prices === 'nominal'
    ? i18n.t('prices.nominal')
    : i18n.t('prices.constant', { year: String(target.prices) });
}
