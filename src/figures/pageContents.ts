import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { FigureContent } from '#content/figureContent.ts';

/** Contents of the figures that stand on the page, for cards, leads and filters to look into. */
export interface PageContents {
  subscribe(listener: () => void): () => void;
  getSnapshot(): readonly FigureContent[];
  /** Puts a figure's content in place of the one before; gives back what takes it out again. */
  put(content: FigureContent): () => void;
}

export function createPageContents(): PageContents {
  const listeners = new Set<() => void>();
  let contents: readonly FigureContent[] = [];

  function change(next: readonly FigureContent[]): void {
    contents = next;
    for (const listener of listeners) listener();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => contents,
    put(content) {
      const known = contents.some(({ id }) => id === content.id);
      change(
        known
          ? contents.map((other) => (other.id === content.id ? content : other))
          : [...contents, content],
      );
      return () => change(contents.filter((other) => other !== content));
    },
  };
}

const NOTHING: readonly FigureContent[] = [];
const EMPTY = createPageContents();

export const PageContentsContext = createContext<PageContents>(EMPTY);

export function usePageContents(): readonly FigureContent[] {
  const store = useContext(PageContentsContext);
  return useSyncExternalStore(store.subscribe, store.getSnapshot, () => NOTHING);
}

/** Tells the page what a figure shows. */
export function usePutContent(content: FigureContent): void {
  const store = useContext(PageContentsContext);
  useEffect(
    function putContent() {
      return store.put(content);
    },
    [store, content],
  );
}
