import { useRef } from 'react';

/** `drag`: one of many values on the way; `commit`: the value the reader came to rest at. */
export type ChangePhase = 'drag' | 'commit';

interface Phases<T> {
  /** The value last sent, else the one given. */
  present(): T;
  send(value: T): void;
  /** Commits what was sent, if anything was. */
  finish(): void;
}

/** Sends values on the way and commits the last one once. */
export function usePhases<T>(
  value: T,
  onChange: (value: T, phase: ChangePhase) => void,
): Phases<T> {
  const unfinished = useRef<{ readonly value: T } | null>(null);
  return {
    present: () => (unfinished.current ? unfinished.current.value : value),
    send(next) {
      unfinished.current = { value: next };
      onChange(next, 'drag');
    },
    finish() {
      const last = unfinished.current;
      unfinished.current = null;
      if (last) onChange(last.value, 'commit');
    },
  };
}
