import MiniSearch from 'minisearch';
import { useDeferredValue, useMemo } from 'react';
import type { SourceDocument } from '#content/sourceSearch.ts';
import { sourceDocuments } from '#content/sourceSearch.ts';
import { useI18n } from '#figures/site.ts';
import type { SourceData } from './useSourceData.ts';

/** Ids of the sources that fit a search, best first; null: nothing is searched for. */
export function useSourceSearch(
  { data, takings }: SourceData,
  query: string,
): readonly string[] | null {
  const i18n = useI18n();
  const searched = useDeferredValue(query.trim());
  const wanted = searched !== '';
  const index = useMemo(
    () => (wanted ? createIndex(sourceDocuments(data.sources.sources, takings, data, i18n)) : null),
    [wanted, data, takings, i18n],
  );
  return useMemo(
    () => index?.search(searched).map(({ id }) => String(id)) ?? null,
    [index, searched],
  );
}

function createIndex(documents: readonly SourceDocument[]): MiniSearch<SourceDocument> {
  const index = new MiniSearch<SourceDocument>({
    fields: ['title', 'publisher', 'published', 'kind', 'taken', 'id'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      boost: { title: 3, publisher: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll(documents);
  return index;
}
