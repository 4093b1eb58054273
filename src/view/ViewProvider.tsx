import type { ReactNode } from 'react';
import type { ViewStore } from './history.ts';
import { ViewStoreContext } from './useView.ts';

interface Props {
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/** Gives everything below it the view of one store. */
export function ViewProvider({ store, children }: Props) {
  return <ViewStoreContext value={store}>{children}</ViewStoreContext>;
}
