import type { Translator } from './translator.ts';

/** A value as its source prints it: the number, its multiplier and its unit. */
export interface PrintedValue {
  readonly obsValue: number;
  readonly unitMeasure: string;
  /** Power of ten. */
  readonly unitMult: number;
  readonly qualifier: string;
}

/** `over 18 bn USD` → the parts, so that a card can set the number large. */
export function printedParts(i18n: Translator, value: PrintedValue) {
  const multiplier = i18n.code('unitMult', String(value.unitMult));
  const unit = i18n.code('unit', value.unitMeasure);
  const isMoney = value.unitMeasure === 'USD' || value.unitMeasure === 'EUR';
  const words = isMoney ? [unit, multiplier] : [multiplier, unit];
  return {
    number: i18n.asPrinted(value.obsValue),
    unit: words.filter((word) => word !== '').join(' '),
    qualifier: value.qualifier === 'exact' ? '' : i18n.code('qualifier', value.qualifier),
  };
}

/** The whole of it in one line: `over 18 USD bn`, `25 %`. */
export function printedText(i18n: Translator, value: PrintedValue): string {
  const { number, unit, qualifier } = printedParts(i18n, value);
  return [qualifier, number, unit].filter((word) => word !== '').join(' ');
}
