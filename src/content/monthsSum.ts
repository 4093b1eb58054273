import type { Observation } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Derived } from './derived.ts';

/** How a sum of months came about, in words, with each month as it is printed. */
export function monthsSum(
  i18n: Translator,
  months: readonly Observation[],
  total: string,
): Pick<Derived, 'formula' | 'working' | 'inputs'> {
  const count = months.length;
  return {
    formula: i18n.t('derived.sumFormula', { count }),
    working: i18n.t('derived.sumWorking', { count, total }),
    inputs: months.map((o) => ({
      obs: o.id,
      label: i18n.period(o.period),
      text: printedText(i18n, o),
    })),
  };
}
