import { createContext, useContext } from 'react';
import type { MenuContext } from './menuAction.ts';

/** What may lie over the page: a figure alone on the whole screen, or the sharing dialogue. */
export interface Overlays {
  /** The figure that is alone on the screen; null: none is. */
  readonly alone: string | null;
  showAlone(figure: string): void;
  share(context: MenuContext): void;
}

/** Where nothing lies over anything, nothing can be laid there. */
export const NO_OVERLAYS: Overlays = {
  alone: null,
  showAlone: () => undefined,
  share: () => undefined,
};

export const OverlaysContext = createContext<Overlays>(NO_OVERLAYS);

export function useOverlays(): Overlays {
  return useContext(OverlaysContext);
}
