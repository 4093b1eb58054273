import { useCallback, useEffect, useState } from 'react';
import type { Basemap } from './basemap.ts';
import { loadBasemap } from './loadBasemap.ts';

export interface BasemapLoad {
  /** Null while it is on its way, or failed. */
  readonly basemap: Basemap | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

export function useBasemap(): BasemapLoad {
  const [basemap, setBasemap] = useState<Basemap | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(
    function fetchBasemap() {
      let wanted = attempt >= 0;
      loadBasemap('near').then(
        (loaded) => wanted && setBasemap(loaded),
        () => wanted && setFailed(true),
      );
      return function forgetBasemap() {
        wanted = false;
      };
    },
    [attempt],
  );
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((tried) => tried + 1);
  }, []);
  return { basemap, failed, retry };
}
