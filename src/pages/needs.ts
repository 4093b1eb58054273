import { figureSpec } from '#content/catalogue.ts';
import type { DataId } from '#content/figureSpec.ts';
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
  if ('notFound' in route || route.page === 'present') return [];
  if (route.page === 'embed') return withYears(figureModules(route.figure));
  const figures = PAGE_PLACES[route.page].flatMap(({ figure }) => figureModules(figure));
  return figures.length === 0 ? [] : withYears([...figures, ...(OWN[route.page] ?? [])]);
}

function figureModules(figure: string): readonly DataId[] {
  const spec = figureSpec(figure);
  return spec ? figureNeeds(spec) : [];
}

/** The year brush stands on the totals. */
function withYears(ids: readonly DataId[]): readonly DataId[] {
  return [...new Set<DataId>([...ids, 'trade-totals'])];
}
