import type { Translator } from './translator.ts';

/** Power of ten that an amount is told in, with its word. */
export type MoneyScale = 'mn' | 'bn';

const DIVISOR: Readonly<Record<MoneyScale, number>> = { mn: 1e6, bn: 1e9 };

/** Amount in currency units, divided down to the scale and rounded, without its unit: `15.6`. */
export function moneyDigits(
  i18n: Translator,
  amount: number,
  scale: MoneyScale,
  fractionDigits: number,
): string {
  return i18n.number(amount / DIVISOR[scale], fractionDigits);
}

/** Amount in currency units as it stands in a sentence: `$15.6 bn`, three digits where it is small, a minus before its sign. */
export function moneyInWords(i18n: Translator, amount: number, currency: 'USD' | 'EUR'): string {
  const size = Math.abs(amount);
  const scale: MoneyScale = size >= 1e9 ? 'bn' : 'mn';
  const digits = scale === 'mn' ? 0 : size >= 1e10 ? 1 : 2;
  const words = i18n.t(`money.${currency}.${scale}`, { n: moneyDigits(i18n, size, scale, digits) });
  return amount < 0 ? `−${words}` : words;
}

/** Unit of a money column or axis: `USD mn`. */
export function moneyUnit(i18n: Translator, currency: 'USD' | 'EUR', scale: MoneyScale): string {
  return i18n.t(`moneyUnit.${currency}.${scale}`);
}
