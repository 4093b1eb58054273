import { fullDigits, withUnit } from './printed.ts';
import type { Translator } from './translator.ts';

/** Power of ten that an amount is told in, with its word. */
export type MoneyScale = 'mn' | 'bn';

const POWER: Readonly<Record<MoneyScale, number>> = { mn: 6, bn: 9 };

/** Amount in currency units, divided down to the scale and rounded, without its unit: `15.6`. */
export function moneyDigits(
  i18n: Translator,
  amount: number,
  scale: MoneyScale,
  fractionDigits: number,
): string {
  return i18n.number(amount / 10 ** POWER[scale], fractionDigits);
}

/** Amount in currency units as it stands in a sentence: `$15.6 bn`, three digits where it is small, a minus before its sign. */
export function moneyInWords(i18n: Translator, amount: number, currency: 'USD' | 'EUR'): string {
  const size = Math.abs(amount);
  const scale: MoneyScale = size >= 1e9 ? 'bn' : 'mn';
  const digits = scale === 'mn' ? 0 : size >= 1e10 ? 1 : 2;
  const words = i18n.t(`money.${currency}.${scale}`, { n: moneyDigits(i18n, size, scale, digits) });
  return amount < 0 ? `−${words}` : words;
}

/** Digits that are millions already, with currency and scale as a card says them: `USD 18,663.8 mn`. */
export function inMillions(i18n: Translator, digits: string, currency: 'USD' | 'EUR'): string {
  return withUnit(i18n, digits, { obsValue: 1, unitMeasure: currency, unitMult: POWER.mn });
}

/** Amount in currency units with every digit a reader needs to compute on with it: `USD 18,663.7648458 mn`. */
export function fullMoney(i18n: Translator, amount: number, currency: 'USD' | 'EUR'): string {
  return inMillions(i18n, fullDigits(i18n, amount / 1e6), currency);
}

/** Unit of a money column or axis: `USD mn`. */
export function moneyUnit(i18n: Translator, currency: 'USD' | 'EUR', scale: MoneyScale): string {
  return i18n.t(`moneyUnit.${currency}.${scale}`);
}
