import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds a step, so that a run of so many years takes 3 to 6 seconds. */
export function stepLength(years: number): number {
  const steps = Math.max(1, years - 1);
  return Math.min(6000, Math.max(3000, steps * 150)) / steps;
}

/** A clock that calls `step` until it answers that it was the last. */
export function usePlay(stepMilliseconds: number, step: () => 'more' | 'last') {
  const [playing, setPlaying] = useState(false);
  const onTick = useEffectEvent(step);

  useEffect(
    function runClock() {
      if (!playing) return;
      const clock = setInterval(() => {
        if (onTick() === 'more') return;
        clearInterval(clock);
        setPlaying(false);
      }, stepMilliseconds);
      return () => clearInterval(clock);
    },
    [playing, stepMilliseconds],
  );

  return { playing, start: () => setPlaying(true), stop: () => setPlaying(false) };
}
