import type { Qualifier } from '#dataset/codes.ts';
import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Translator } from '#i18n/translator.ts';

/** A value with the word that says how firmly it is stated: `over 300`. */
export function qualifiedText(i18n: Translator, value: string, qualifier: Qualifier): string {
  switch (qualifier) {
    case 'exact':
    case 'computed':
      return value;
    case 'about':
    case 'nearly':
    case 'over':
    case 'up-to':
    case 'at-least':
      return i18n.t(`qualified.${qualifier}`, { value });
  }
}

/** A money claim as printed, in millions or billions, as it stands in a sentence: `over $7.6 bn`. */
export function moneyClaimText(i18n: Translator, observation: Observation): string {
  const amount = inUnits(observation);
  const scale = Math.abs(amount) >= 1e9 ? 'bn' : 'mn';
  const currency = observation.unitMeasure === 'EUR' ? 'EUR' : 'USD';
  // Scaling a decimal fraction in binary leaves dust that `asPrinted` would show.
  const scaled = Number((amount / (scale === 'bn' ? 1e9 : 1e6)).toPrecision(14));
  const value = i18n.t(`money.${currency}.${scale}`, { n: i18n.asPrinted(scaled) });
  return qualifiedText(i18n, value, observation.qualifier);
}
