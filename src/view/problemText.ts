import type { Translator } from '#i18n/translator.ts';
import type { ViewProblem } from './parseView.ts';

/** The problem as a sentence: what was asked for, why not, what is shown instead. */
export function problemText(problem: ViewProblem, i18n: Translator): string {
  const { field, given, reason, fallback } = problem;
  const asked = i18n.t(`view.problem.${reason}`, { name: i18n.t(`view.param.${field}`), given });
  const shown =
    fallback === '' ? i18n.t('view.fallback.default') : i18n.t('view.fallback.given', { fallback });
  return `${asked} ${shown}`;
}
