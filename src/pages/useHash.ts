import { useSyncExternalStore } from 'react';
import { usePath } from '#view/useView.ts';

/** The place on the page that the address names, without its `#`; empty where it names none. */
export function useHash(): string {
  // A new path may come with a new place, and no event tells of it.
  usePath();
  return useSyncExternalStore(subscribe, readHash, () => '');
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

function readHash(): string {
  return decodeURIComponent(window.location.hash.slice(1));
}
