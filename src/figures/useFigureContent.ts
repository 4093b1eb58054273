import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { FigureContent } from '#content/figureContent.ts';
import type { FigureSpec } from '#content/figureSpec.ts';
import type { View } from '#view/view.ts';
import { builderQuery } from './builderQuery.ts';
import { narrowView, viewKey } from './narrowView.ts';
import { useI18n } from './site.ts';
import { useFigureData } from './useFigureData.ts';

/** The figure as `view` asks for it. */
export function useFigureContent(spec: FigureSpec, view: View): FigureContent {
  const contentOf = useContentOf(spec);
  const key = viewKey(view, spec.options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the view.
  return useMemo(() => contentOf(view), [contentOf, key]);
}

/** Makes the figure's content for any view; suspends until its data and its builder are there. */
export function useContentOf(spec: FigureSpec): (view: View) => FigureContent {
  const i18n = useI18n();
  // Asked for beside the data, not after them.
  usePrefetchQuery(builderQuery(spec));
  const data = useFigureData(spec);
  const { data: build } = useSuspenseQuery(builderQuery(spec));
  return useCallback(
    (view) => build(data, narrowView(view, spec.options), i18n),
    [build, data, spec, i18n],
  );
}
