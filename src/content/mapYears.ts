import { inUnits } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveAt } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import type { FocusableYear } from './figureContent.ts';
import type { LegTonnages } from './legTonnage.ts';

/** Every year from the first to the last that a leg has a figure for, with what the corridor carried. */
export function mapYears(
  { extent, corridorIn }: LegTonnages,
  i18n: Translator,
): readonly FocusableYear[] {
  return Array.from({ length: extent.last - extent.first + 1 }, (_, index) => {
    const year = extent.first + index;
    const carried = corridorIn(year);
    return {
      year,
      value: carried ? inUnits(carried) : null,
      said: carried
        ? i18n.t('corridorMap.yearFigure', { value: printedText(i18n, carried) })
        : i18n.t('corridorMap.yearNoFigure'),
    };
  });
}

/** A year before or after all figures is not shown in silence as another. */
export function mapYearNotices(
  { extent }: LegTonnages,
  { at }: View,
  i18n: Translator,
): readonly string[] {
  const shown = resolveAt(at, extent);
  if (at === 'latest' || at === shown) return [];
  const [first, last] = [String(extent.first), String(extent.last)];
  return [i18n.t('corridorMap.noticeYear', { first, last, shown: String(shown) })];
}
