import { useContext, useEffect } from 'react';
import { useViewStore } from '#view/useView.ts';
import type { View } from '#view/view.ts';
import { usePrerendered } from './prerendered.ts';
import { ReadinessContext } from './readiness.ts';

/** Says that a figure is there while it shows what is asked for: `view` is what it shows. */
export function useTellShown(figure: string, view: View): void {
  const readiness = useContext(ReadinessContext);
  const store = useViewStore();
  const { sleepers } = usePrerendered();
  useEffect(
    function tellWhileShown() {
      let forget: (() => void) | null = null;
      function tell(): void {
        const shows = store.getSnapshot().view === view;
        if (shows) {
          forget ??= readiness.show(figure);
          sleepers?.wake(figure);
        } else {
          forget?.();
          forget = null;
        }
      }
      tell();
      const stop = store.subscribe(tell);
      return () => {
        stop();
        forget?.();
      };
    },
    [readiness, store, sleepers, figure, view],
  );
}
