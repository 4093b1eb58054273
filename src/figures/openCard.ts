import { createContext, useCallback, useContext } from 'react';
import { cardIdOf } from '#content/cardId.ts';
import type { ValueRef } from '#content/valueRef.ts';
import { useSetView } from '#view/useView.ts';

/** Remembers what opened the card, so that closing it gives the focus back. */
export interface CardAnchor {
  current: Element | null;
}

export const CardAnchorContext = createContext<CardAnchor>({ current: null });

/** Opens the card of a value; the address then names it. */
export function useOpenCard(): (ref: ValueRef, anchor: Element) => void {
  const setView = useSetView();
  const from = useContext(CardAnchorContext);
  return useCallback(
    (ref, anchor) => {
      const card = cardIdOf(ref);
      if (card === null) return;
      // From card to card: closing leads back to what opened the first one.
      if (!anchor.closest('[data-card]')) from.current = anchor;
      setView({ card }, { mode: 'push' });
    },
    [setView, from],
  );
}

/** Closes the card and gives the focus back to what opened it, or to the value it is about. */
export function useCloseCard(): (cardId: string) => void {
  const setView = useSetView();
  const from = useContext(CardAnchorContext);
  return useCallback(
    (cardId) => {
      setView({ card: null }, { mode: 'push' });
      const anchor = from.current?.isConnected ? from.current : valueElement(cardId);
      from.current = null;
      if (anchor instanceof HTMLElement || anchor instanceof SVGElement) anchor.focus();
    },
    [setView, from],
  );
}

function valueElement(cardId: string): Element | null {
  const id = CSS.escape(cardId);
  return (
    document.querySelector(`[data-obs="${id}"], [data-derived="${id}"], [data-entity="${id}"]`) ??
    document.querySelector('main')
  );
}
