import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { ViewSnapshot, ViewStore } from './history.ts';
import type { ViewProblem } from './parseView.ts';
import type { View } from './view.ts';

export const ViewStoreContext = createContext<ViewStore | null>(null);

/** What the address asks for; the same object as long as it asks for the same. */
export function useView(): View {
  return useSnapshot(selectView);
}

/** One thing that the address asks for: what reads only this is not drawn again for the sake of others. */
export function useViewPart<K extends keyof View>(key: K): View[K] {
  return useSnapshot(useCallback(({ view }: ViewSnapshot) => view[key], [key]));
}

/** Reads the view when it is called: for what happens later, so that nothing is drawn anew until then. */
export function useReadView(): () => View {
  const store = useViewStore();
  return useCallback(() => store.getSnapshot().view, [store]);
}

/** Changes the view and, with it, the address. */
export function useSetView(): ViewStore['set'] {
  return useViewStore().set;
}

export interface ViewProblems {
  readonly problems: readonly ViewProblem[];
  dismiss(field: keyof View): void;
}

/** What the address asked for and did not get, until it is dismissed. */
export function useViewProblems(): ViewProblems {
  return { problems: useSnapshot(selectProblems), dismiss: useViewStore().dismissProblem };
}

/** The path the reader is on, without the query. */
export function usePath(): string {
  return useSnapshot(selectPath);
}

/** Opens another page of the atlas without leaving the document. */
export function useNavigate(): ViewStore['navigate'] {
  return useViewStore().navigate;
}

/** The holder of what is shown; a hook of its own is the rule, this is for those that pace themselves. */
export function useViewStore(): ViewStore {
  const store = useContext(ViewStoreContext);
  if (store === null) throw new Error('a view is read outside <ViewProvider>');
  return store;
}

function useSnapshot<T>(select: (snapshot: ViewSnapshot) => T): T {
  const store = useViewStore();
  const present = useCallback(() => select(store.getSnapshot()), [store, select]);
  const prerendered = useCallback(() => select(store.getServerSnapshot()), [store, select]);
  return useSyncExternalStore(store.subscribe, present, prerendered);
}

function selectView({ view }: ViewSnapshot): View {
  return view;
}

function selectProblems({ problems }: ViewSnapshot): readonly ViewProblem[] {
  return problems;
}

function selectPath({ path }: ViewSnapshot): string {
  return path;
}
