import { createContext, useContext, useEffect } from 'react';

/** Knows when all that a page waits for is shown, with its content or its error. */
export interface Readiness {
  /** Announces something to wait for; gives back what forgets it. */
  expect(id: string): () => void;
  /** Says that it is shown; gives back what says that it no longer is. */
  show(id: string): () => void;
}

export function createReadiness(onChange: (ready: boolean) => void): Readiness {
  const expected = new Set<string>();
  const shown = new Set<string>();
  let asked = false;

  // One answer for a whole commit: effects of many figures run in a row.
  function answerSoon(): void {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      onChange([...expected].every((id) => shown.has(id)));
    });
  }

  function enter(set: Set<string>, id: string): () => void {
    set.add(id);
    answerSoon();
    return () => {
      set.delete(id);
      answerSoon();
    };
  }

  return { expect: (id) => enter(expected, id), show: (id) => enter(shown, id) };
}

export const ReadinessContext = createContext<Readiness>(createReadiness(() => undefined));

/** The page is not ready before `id` is shown; null: there is nothing to wait for. */
export function useExpect(id: string | null): void {
  const readiness = useContext(ReadinessContext);
  useEffect(
    function expectShown() {
      return id === null ? undefined : readiness.expect(id);
    },
    [readiness, id],
  );
}

/** Rendered where something is shown that the page waits for; null: it is not yet. */
export function useShown(id: string | null): void {
  const readiness = useContext(ReadinessContext);
  useEffect(
    function tellShown() {
      return id === null ? undefined : readiness.show(id);
    },
    [readiness, id],
  );
}
