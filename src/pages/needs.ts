import { figureSpec } from '#content/catalogue.ts';
import type { DataId, FigureSpec } from '#content/figureSpec.ts';
import { figureNeeds } from '#figures/useFigureData.ts';
import type { ParsedPath } from '#view/route.ts';
import type { FigurePage } from './pages.ts';
import { PAGE_PLACES } from './pages.ts';

/** Modules that are on a page beside those of its figures. */
const OWN: Readonly<Partial<Record<FigurePage, readonly DataId[]>>> = {
  overview: ['events'],
};

/** Every module that what a path opens will ask for at once. */
export function needsOf(route: ParsedPath): readonly DataId[] {
  const figures = figuresOf(route);
  if (figures.length === 0) return [];
  const own = ('page' in route && OWN[route.page as FigurePage]) || [];
  return withYears([...figures.flatMap(figureNeeds), ...own]);
}

/** Every figure that a path opens. */
export function figuresOf(route: ParsedPath): readonly FigureSpec[] {
  return placed(route).flatMap((id) => figureSpec(id) ?? []);
}

function placed(route: ParsedPath): readonly string[] {
  if ('notFound' in route || route.page === 'present') return [];
  if (route.page === 'embed') return [route.figure];
  return PAGE_PLACES[route.page].map(({ figure }) => figure);
}

/** The year brush stands on the totals. */
function withYears(ids: readonly DataId[]): readonly DataId[] {
  return [...new Set<DataId>([...ids, 'trade-totals'])];
}
