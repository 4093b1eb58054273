import type { MoneyContext } from '#content/moneyValue.ts';
import { moneyTarget } from '#content/moneyValue.ts';
import { createWorkings } from '#content/workings.ts';
import { toReferenceRates } from '#evidence/money.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { reference, sources } = await loadedData('reference');

/** What a money figure has at hand for a view, with the atlas's own rates; its id is `test`. */
export function moneyContext(view: Partial<View> = {}): MoneyContext {
  return {
    figure: 'test',
    i18n: english,
    target: moneyTarget({ ...DEFAULT_VIEW, ...view }),
    rates: toReferenceRates(reference),
    sources,
    workings: createWorkings(sources, english),
  };
}
