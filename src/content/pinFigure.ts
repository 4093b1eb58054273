import { pinYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import { ADDRESS_YEARS } from '#view/yearCodec.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureOption } from './figureSpec.ts';

/**
 * The view with years that stay put where it now has ends that move with the data: the figure shows
 * what it shows today, whatever is published later. The same object where nothing moves.
 */
export function pinFigure(
  options: readonly FigureOption[],
  contentOf: (view: View) => FigureContent,
  view: View,
): View {
  const show = (of: View) => shownBy(contentOf(of));
  let pinned = view;
  if (options.includes('years') && movesIn(view)) {
    const { from, to } = view.years;
    const first = firstYear(view, (year) => ({ ...view, years: { from: year, to } }), show);
    const last =
      typeof to === 'number'
        ? to
        : lastYear(view, (year) => ({ ...view, years: { from, to: year } }), show);
    pinned = { ...pinned, years: pinYears(view, { first, last }).years };
  }
  if (options.includes('at') && view.at === 'latest') {
    const last = lastYear(view, (at) => ({ ...view, at }), show);
    pinned = { ...pinned, at: pinYears(view, { first: ADDRESS_YEARS.first, last }).at };
  }
  return pinned;
}

function movesIn({ years }: View): boolean {
  return typeof years.from !== 'number' || typeof years.to !== 'number';
}

/** What a figure draws and lists, and the years its subtitle names. */
interface Shown {
  readonly values: string;
  readonly named: readonly number[];
}

type Show = (view: View) => Shown;

/** The last year of what is shown: the first one whose figure is that of today. */
function lastYear(view: View, at: (year: number) => View, show: Show): number {
  const today = show(view);
  const isToday = (year: number) => show(at(year)).values === today.values;
  const named = Math.max(...today.named);
  if (isToday(named) && !isToday(named - 1)) return named;
  let [low, high]: [number, number] = [ADDRESS_YEARS.first, ADDRESS_YEARS.last];
  // Some figures show nothing for a year they do not have, others their nearest.
  while (high > low && !isToday(high)) high -= 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isToday(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

function firstYear(view: View, from: (year: number) => View, show: Show): number {
  if (typeof view.years.from === 'number') return view.years.from;
  const today = show(view).values;
  let [low, high]: [number, number] = [ADDRESS_YEARS.first, ADDRESS_YEARS.last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (show(from(middle)).values === today) low = middle;
    else high = middle - 1;
  }
  return low;
}

function shownBy({ chart, table, subtitle }: FigureContent): Shown {
  const named = [...subtitle.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
  return { values: JSON.stringify([chart, table]), named };
}
