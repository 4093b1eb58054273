import { use, useEffect, useSyncExternalStore } from 'react';
import { usePrerendered } from './prerendered.ts';
import { useExpect } from './readiness.ts';

interface Props {
  /** Id of a part of the page that may stand there prerendered: a figure, or what says `data-sleeps`. */
  readonly part: string;
}

/** Keeps a prerendered part as it stands until it is wanted; stands inside its Suspense. */
export function Sleeping({ part }: Props) {
  const wanted = usePrerendered().sleepers?.wanted(part) ?? null;
  if (wanted !== null) use(wanted);
  return null;
}

/** The page waits for the part, unless it is shown already as it was prerendered; stands outside. */
export function Expected({ part }: Props) {
  const { sleepers } = usePrerendered();
  const isAsleep = () => sleepers?.isAsleep(part) ?? false;
  const asleep = useSyncExternalStore(sleepers?.subscribe ?? noSubscription, isAsleep, isAsleep);
  useExpect(asleep ? null : part);
  return null;
}

/** Says that a part has come alive. */
export function useWake(part: string): void {
  const { sleepers } = usePrerendered();
  useEffect(
    function tellAwake() {
      sleepers?.wake(part);
    },
    [sleepers, part],
  );
}

function noSubscription(): () => void {
  return () => undefined;
}
