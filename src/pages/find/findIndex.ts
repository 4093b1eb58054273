import MiniSearch from 'minisearch';
import type { FindDocument, FindKind } from '#content/findDocument.ts';
import { foldTerm } from '#content/foldTerm.ts';

export interface FindGroup {
  readonly kind: FindKind;
  /** Best first. */
  readonly documents: readonly FindDocument[];
}

export interface FindIndex {
  /** Adds what is not in it yet, in steps that leave the reader room to type. */
  add(documents: readonly FindDocument[]): Promise<void>;
  /** By kind, the group with the best find first; empty where nothing fits. */
  search(query: string): readonly FindGroup[];
  /** Everything of some kinds, as entered. */
  browse(kinds: readonly FindKind[]): readonly FindGroup[];
}

/** What a reader most likely means stands before the many sources that mention it. */
const WEIGHTS: Readonly<Partial<Record<FindKind, number>>> = {
  page: 3,
  figure: 3,
  company: 1.4,
  place: 1.2,
  statement: 0.7,
  source: 0.6,
};

const STEP = 120;
/** Shorter words have too many neighbours. */
const FUZZY_FROM = 5;

export function createFindIndex(): FindIndex {
  const byId = new Map<string, FindDocument>();
  const index = new MiniSearch<FindDocument>({
    fields: ['title', 'words'],
    processTerm,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.25 : false),
      boost: { title: 3 },
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostDocument: (id) => WEIGHTS[byId.get(String(id))?.kind ?? 'event'] ?? 1,
    },
  });
  return {
    async add(documents) {
      const fresh = documents.filter(({ id }) => !byId.has(id));
      for (const document of fresh) byId.set(document.id, document);
      await index.addAllAsync(fresh, { chunkSize: STEP });
    },
    search(query) {
      const every = index.search(query, { combineWith: 'AND' });
      // Rather something that fits in part than nothing.
      const found = every.length > 0 ? every : index.search(query, { combineWith: 'OR' });
      return grouped(found.flatMap(({ id }) => byId.get(String(id)) ?? []));
    },
    browse: (kinds) => grouped([...byId.values()].filter(({ kind }) => kinds.includes(kind))),
  };
}

/** A single letter, as ‘Italy’s’ leaves one, says nothing. */
function processTerm(term: string): string | null {
  const folded = foldTerm(term);
  return folded.length > 1 ? folded : null;
}

/** Groups in the order of their best; a Map keeps the order in which its keys came. */
function grouped(found: readonly FindDocument[]): readonly FindGroup[] {
  const groups = new Map<FindKind, FindDocument[]>();
  for (const document of found) {
    const group = groups.get(document.kind);
    if (group) group.push(document);
    else groups.set(document.kind, [document]);
  }
  return [...groups].map(([kind, documents]) => ({ kind, documents }));
}
