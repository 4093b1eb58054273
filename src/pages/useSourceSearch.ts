import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { sourceDocuments } from '#content/sourceSearch.ts';
import { useI18n } from '#figures/site.ts';
import type { SourceData } from './useSourceData.ts';

/** Ids of the sources that fit a search, best first; null: nothing is searched for, or not yet. */
export function useSourceSearch(
  { data, takings }: SourceData,
  query: string,
): readonly string[] | null {
  const i18n = useI18n();
  const searched = useDeferredValue(query.trim());
  const wanted = searched !== '';
  // Most readers of the page never search: the index and what makes it come with the first letter.
  const { data: maker } = useQuery({
    queryKey: ['sourceIndex'],
    queryFn: () => import('./sourceIndex.ts'),
    enabled: wanted,
    staleTime: 'static',
  });
  const search = useMemo(() => {
    if (!wanted || !maker) return null;
    return maker.createSourceIndex(sourceDocuments(data.sources.sources, takings, data, i18n));
  }, [wanted, maker, data, takings, i18n]);
  return useMemo(() => (search ? search(searched) : null), [search, searched]);
}
