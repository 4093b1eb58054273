import MiniSearch from 'minisearch';
import { foldTerm } from '#content/foldTerm.ts';
import type { SourceDocument } from '#content/sourceSearch.ts';

/** Ids of the sources that fit a query, best first. */
export type SourceIndex = (query: string) => readonly string[];

export function createSourceIndex(documents: readonly SourceDocument[]): SourceIndex {
  const index = new MiniSearch<SourceDocument>({
    fields: ['title', 'publisher', 'published', 'kind', 'taken', 'id'],
    processTerm: (term) => foldTerm(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      boost: { title: 3, publisher: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll(documents);
  return (query) => index.search(query).map(({ id }) => String(id));
}
