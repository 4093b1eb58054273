import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { afterPaint } from './afterPaint.ts';
import { createBreather } from './breather.ts';
import type { ViewStore } from './history.ts';
import { useViewStore } from './useView.ts';
import type { View } from './view.ts';

/** Decides when to run what follows a change; one that still waits is replaced by the same one. */
export type Pace = (follow: () => void) => void;

/** Follows each change as fast as the machine allows, once the control that made it has answered. */
export const atOnce: Pace = afterPaint;

/**
 * The view for what need not answer in the very frame of a change: it follows in pieces that nothing
 * the reader does has to wait for, not before `pace` says so, and rests between two changes for as long
 * as the first one took to show.
 */
export function useFollowedView(pace: Pace): View {
  const store = useViewStore();
  const [view, setView] = useState(useFirstView(store));
  const [breather] = useState(() => createBreather());
  useEffect(
    function followStore() {
      const adopt = () => startTransition(() => setView(store.getSnapshot().view));
      const follow = () => breather.run(adopt);
      adopt();
      const stop = store.subscribe(() => pace(follow));
      return () => {
        stop();
        breather.stop();
      };
    },
    [store, pace, breather],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is seen once it is committed is this view.
  useEffect(() => breather.rest(), [breather, view]);
  return view;
}

/** The view that a component begins with: that of the prerendered page while React takes that over. */
function useFirstView(store: ViewStore): View {
  const [first] = useState<{ view: View | null }>({ view: null });
  // Read once: a store that is read anew at each drawing would have it begun again when it moves.
  const present = () => {
    first.view ??= store.getSnapshot().view;
    return first.view;
  };
  return useSyncExternalStore(noSubscription, present, () => store.getServerSnapshot().view);
}

const noSubscription = () => () => undefined;
