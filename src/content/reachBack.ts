import type { YearRange } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';

/**
 * The default window begins where trade statistics begin. What goes further back, such as the
 * first treaties, is shown from its own beginning unless the reader sets another first year.
 */
export function reachBack(years: YearRange): YearRange {
  return years.from === DEFAULT_VIEW.years.from ? { ...years, from: 'earliest' } : years;
}
