import type { ViewSnapshot, ViewStore } from './history.ts';
import type { View } from './view.ts';

/** A figure that has the screen to itself: its title and nothing to press. */
const BARE = {
  controls: false,
  tabs: false,
  title: true,
  fit: true,
} as const satisfies Partial<View>;

/** The same view, shown and changed without the chrome that the address asks for. */
export function bareStore(store: ViewStore): ViewStore {
  const undress = remembering<ViewSnapshot>((snapshot) => ({
    ...snapshot,
    view: { ...snapshot.view, ...BARE },
  }));
  return {
    ...store,
    getSnapshot: () => undress(store.getSnapshot()),
    getServerSnapshot: () => undress(store.getServerSnapshot()),
  };
}

/** Gives the same object for the same object, as whoever compares snapshots expects. */
function remembering<T extends object>(make: (from: T) => T): (from: T) => T {
  const made = new WeakMap<T, T>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}
