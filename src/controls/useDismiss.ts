import type { RefObject } from 'react';
import { useEffect } from 'react';

/** Closes what is open on Escape, which also gives the focus back, and on a press anywhere else. */
export function useDismiss(
  details: RefObject<HTMLDetailsElement | null>,
  open: boolean,
  close: () => void,
): void {
  useEffect(
    function listenWhileOpen() {
      if (!open) return;

      function onPress(event: PointerEvent) {
        const { target } = event;
        if (target instanceof Node && !details.current?.contains(target)) close();
      }
      function onKey(event: KeyboardEvent) {
        if (event.key !== 'Escape') return;
        close();
        details.current?.querySelector('summary')?.focus();
      }

      document.addEventListener('pointerdown', onPress);
      document.addEventListener('keydown', onKey);
      return () => {
        document.removeEventListener('pointerdown', onPress);
        document.removeEventListener('keydown', onKey);
      };
    },
    [details, open, close],
  );
}
