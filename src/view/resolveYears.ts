import type { View, YearBound, YearRange } from './view.ts';

/** First and last year something has values for. */
export interface YearExtent {
  readonly first: number;
  readonly last: number;
}

/** The window in numbers, cut to what is there; never empty: a window beside it gives its nearest year. */
export function resolveYears(
  years: YearRange,
  extent: YearExtent,
): { readonly from: number; readonly to: number } {
  return { from: resolveBound(years.from, extent), to: resolveBound(years.to, extent) };
}

export function resolveAt(at: View['at'], extent: YearExtent): number {
  return resolveBound(at, extent);
}

/** The view as it is today: ends that move with the data become the years they stand for. */
export function pinYears(view: View, extent: YearExtent): View {
  const { from, to } = view.years;
  return {
    ...view,
    years: {
      from: typeof from === 'number' ? from : resolveBound(from, extent),
      to: typeof to === 'number' ? to : resolveBound(to, extent),
    },
    at: view.at === 'latest' ? extent.last : view.at,
  };
}

function resolveBound(bound: YearBound, { first, last }: YearExtent): number {
  if (bound === 'earliest') return first;
  if (bound === 'latest') return last;
  return Math.min(last, Math.max(first, bound));
}
