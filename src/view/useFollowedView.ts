import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { createBreather } from './breather.ts';
import { useViewStore } from './useView.ts';
import type { View } from './view.ts';

/** Decides when to run what follows a change; one that still waits is replaced by the same one. */
export type Pace = (follow: () => void) => void;

/** Follows each change as fast as the machine allows. */
export const atOnce: Pace = (follow) => follow();

/**
 * The view for what need not answer in the very frame of a change: it follows in pieces that nothing
 * the reader does has to wait for, not before `pace` says so, and rests between two changes for as long
 * as the first one took to show.
 */
export function useFollowedView(pace: Pace): View {
  const store = useViewStore();
  // While React takes over what was prerendered, the view is that of the prerendered page.
  const takenOver = useSyncExternalStore(noSubscription, yes, no);
  const [view, setView] = useState(
    () => (takenOver ? store.getSnapshot() : store.getServerSnapshot()).view,
  );
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

const noSubscription = () => () => undefined;
const yes = () => true;
const no = () => false;
