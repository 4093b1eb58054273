import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Basemap } from './basemap.ts';
import type { BasemapDetail } from './loadBasemap.ts';
import { loadBasemap } from './loadBasemap.ts';

export interface BasemapLoad {
  /** Null while it is on its way, or failed. */
  readonly basemap: Basemap | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The basemap in the detail asked for; until it is there, the one that was shown before. */
export function useBasemap(detail: BasemapDetail): BasemapLoad {
  const [basemap, setBasemap] = useState<Basemap | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(
    function fetchBasemap() {
      let wanted = attempt >= 0;
      loadBasemap(detail).then(
        (loaded) => wanted && startTransition(() => setBasemap(loaded)),
        () => wanted && setFailed(true),
      );
      return function forgetBasemap() {
        wanted = false;
      };
    },
    [detail, attempt],
  );
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((tried) => tried + 1);
  }, []);
  return { basemap, failed, retry };
}
