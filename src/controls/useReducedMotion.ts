import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the reader has asked for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, prefersLess, () => false);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function prefersLess(): boolean {
  return window.matchMedia(QUERY).matches;
}
