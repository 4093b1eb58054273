import type { Translator } from './translator.ts';

/** A value as its source prints it: the number, its multiplier and its unit. */
export interface PrintedValue {
  readonly obsValue: number;
  readonly unitMeasure: string;
  /** Power of ten. */
  readonly unitMult: number;
  readonly qualifier: string;
}

/** A value with its unit, cut around the number, so that a card can set the number large. */
export interface PrintedParts {
  /** `over`, `about`; empty where exact. */
  readonly qualifier: string;
  /** Unit or currency that this language writes before the number; empty where none. */
  readonly before: string;
  readonly number: string;
  /** What it writes after the number: multiplier, unit; empty where none. */
  readonly after: string;
}

/** Digits with their unit and power of ten, in the order of the language: `USD 18 bn`, `4.5 mn t`. */
export function withUnit(
  i18n: Translator,
  digits: string,
  { obsValue, unitMeasure, unitMult }: Omit<PrintedValue, 'qualifier'>,
): string {
  const n = i18n.code('printed.multiplied', String(unitMult), { n: digits });
  const count = Math.abs(obsValue) * 10 ** unitMult;
  return i18n.code('printed.unit', unitMeasure, { n, count });
}

const NUMBER_SLOT = '\u0001';

/** `over USD 18 bn` → the parts around its number. */
export function printedParts(i18n: Translator, value: PrintedValue): PrintedParts {
  return {
    qualifier: value.qualifier === 'exact' ? '' : i18n.code('qualifier', value.qualifier),
    ...cutAround(NUMBER_SLOT, withUnit(i18n, NUMBER_SLOT, value)),
    number: i18n.asPrinted(value.obsValue),
  };
}

/** What stands before and after a part of a text; a text without the part stands after it. */
export function cutAround(part: string, text: string): { before: string; after: string } {
  const at = text.indexOf(part);
  return at < 0
    ? { before: '', after: text.trim() }
    : { before: text.slice(0, at).trim(), after: text.slice(at + part.length).trim() };
}

/** The whole of it in one line: `over USD 18 bn`, `25%`. */
export function printedText(i18n: Translator, value: PrintedValue): string {
  const text = withUnit(i18n, i18n.asPrinted(value.obsValue), value);
  return value.qualifier === 'exact'
    ? text
    : i18n.t('printed.qualified', {
        qualifier: i18n.code('qualifier', value.qualifier),
        value: text,
      });
}

/** A number with more digits than these is a fraction that does not end. */
const LONGEST_DECIMAL = 13;
const ENOUGH_DIGITS = 10;

/** A computed number with every digit that a reader needs to compute on with it. */
export function fullDigits(i18n: Translator, value: number): string {
  // Fifteen digits leave the dust of binary fractions behind.
  const clean = Number(value.toPrecision(15));
  const digits = String(clean).replace(/^-?0*\.?0*|[.-]/g, '').length;
  return i18n.asPrinted(
    digits > LONGEST_DECIMAL ? Number(clean.toPrecision(ENOUGH_DIGITS)) : clean,
  );
}
