import type { Contradiction } from '#evidence/contradiction.ts';
import type { DisputeFilter } from '#view/view.ts';

type Placed = Pick<Contradiction, 'pages' | 'years'>;

/** True where a contradiction is one of those asked for. */
export function touches({ pages, years }: Placed, { page, year }: DisputeFilter): boolean {
  if (page !== null && !pages.includes(page)) return false;
  return year === null || (years !== null && years[0] <= year && year <= years[1]);
}

/** Years in which a dispute begins or ends, newest first; a window of thirty years is no dispute of each of them. */
export function disputeYears(found: readonly Placed[]): readonly number[] {
  return [...new Set(found.flatMap(({ years }) => years ?? []))].sort((a, b) => b - a);
}
