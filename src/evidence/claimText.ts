import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { moneyDigits, moneyInWords } from '#i18n/money.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Claim } from './contradiction.ts';

/** Numbers with more digits than this are rounded in words; the card has all of them. */
const DIGITS_IN_WORDS = 5;

/** A growth that follows from levels within so many points is told as one number. */
const NARROW_POINTS = 0.5;

/** One side in words: the value as printed, or as computed with its formula. */
export function claimText(claim: Claim, i18n: Translator): string {
  const value = valueText(claim, i18n);
  return claim.formula === null ? value : `${value} (${formulaText(claim, i18n)})`;
}

/** The value alone, in few enough digits to be read in a sentence. */
export function valueText(claim: Claim, i18n: Translator): string {
  if (claim.unit === 'RANK') return rankText(claim, i18n);
  const [first] = claim.observations;
  if (claim.formula === null && first) return printedWords(first, i18n);
  if (claim.unit === 'PERCENT') return computedPercent(claim, i18n);
  if (claim.unit === 'USD' || claim.unit === 'EUR') {
    return moneyInWords(i18n, claim.value, claim.unit);
  }
  const sum = { obsValue: claim.value, unitMeasure: claim.unit, unitMult: 0, qualifier: 'exact' };
  return printedText(i18n, sum);
}

function formulaText({ formula, observations }: Claim, i18n: Translator): string {
  const [before, now] = observations;
  if (formula === 'growth-of-levels' && before && now && observations.length === 2) {
    return i18n.t('formula.growth-of-two-levels', {
      before: printedWords(before, i18n),
      now: printedWords(now, i18n),
    });
  }
  return i18n.code('formula', formula ?? '');
}

function printedWords(observation: Observation, i18n: Translator): string {
  const value = printedNumber(observation, i18n);
  const { qualifier } = observation;
  if (qualifier === 'exact' || qualifier === 'computed') return value;
  return i18n.t('contradiction.qualified', { qualifier: i18n.code('qualifier', qualifier), value });
}

function printedNumber(observation: Observation, i18n: Translator): string {
  const { obsValue, unitMeasure, unitMult } = observation;
  const isLong = digitsOf(obsValue).replace('.', '').length > DIGITS_IN_WORDS;
  if (unitMeasure === 'PERCENT') {
    const decimals = digitsOf(obsValue).split('.')[1]?.length ?? 0;
    return i18n.percent(obsValue / 100, isLong ? 1 : decimals);
  }
  if (unitMeasure === 'USD' || unitMeasure === 'EUR') {
    const scale = unitMult === 9 ? 'bn' : unitMult === 6 ? 'mn' : null;
    if (isLong || scale === null) return longMoney(inUnits(observation), unitMeasure, i18n);
    return i18n.t(`money.${unitMeasure}.${scale}`, { n: i18n.asPrinted(obsValue) });
  }
  const rounded =
    isLong && !Number.isInteger(obsValue) ? Number(obsValue.toPrecision(4)) : obsValue;
  return printedText(i18n, { obsValue: rounded, unitMeasure, unitMult, qualifier: 'exact' });
}

/** Small amounts keep a decimal, or two editions of one figure would read alike. */
function longMoney(amount: number, currency: 'USD' | 'EUR', i18n: Translator): string {
  if (Math.abs(amount) >= 1e8) return moneyInWords(i18n, amount, currency);
  return i18n.t(`money.${currency}.mn`, { n: moneyDigits(i18n, amount, 'mn', 1) });
}

function digitsOf(value: number): string {
  return String(Math.abs(value)).replace(/^0\.0*/, '.');
}

/** From rounded levels a growth follows only within limits. */
function computedPercent({ value, interval }: Claim, i18n: Translator): string {
  const percent = (number: number) => i18n.percent(number / 100, 1);
  if (interval.high - interval.low < NARROW_POINTS) return percent(value);
  return i18n.t('contradiction.range', {
    low: percent(interval.low),
    high: percent(interval.high),
  });
}

function rankText({ value, formula, interval, qualifier }: Claim, i18n: Translator): string {
  const n = i18n.number(value);
  if (formula !== null && !Number.isFinite(interval.high)) {
    return i18n.t('contradiction.rankAtBest', { n });
  }
  if (qualifier === 'up-to') return i18n.t('contradiction.rankUpTo', { n });
  return i18n.t(qualifier === 'about' ? 'contradiction.rankAbout' : 'contradiction.rank', { n });
}
