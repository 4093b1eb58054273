import type { KeyboardEvent } from 'react';
import type { ChangePhase } from './usePhases.ts';
import { usePhases } from './usePhases.ts';
import { stepLength, usePlay } from './usePlay.ts';
import { useStripDrag } from './useStripDrag.ts';
import { yearForKey } from './yearForKey.ts';
import type { YearSpan } from './yearWindow.ts';
import { clamp, toYear } from './yearWindow.ts';

/** `latest` moves with the data. */
export type FocusedYear = number | 'latest';

/** What pointer, keys, typing and the clock do to one year. */
export function useFocusYear(
  value: FocusedYear,
  span: YearSpan,
  onChange: (value: FocusedYear, phase: ChangePhase) => void,
) {
  const count = span.last - span.first + 1;
  const { present, send, finish } = usePhases(value, onChange);
  const { playing, start, stop } = usePlay(stepLength(count), playOn);
  const presentYear = () => toYear(present(), span);

  function go(focused: FocusedYear) {
    if (focused !== present()) send(focused);
  }

  /** A handle at the last year goes on moving with the data. */
  function moveTo(year: number) {
    go(year === span.last ? 'latest' : year);
  }

  function playOn(): 'more' | 'last' {
    moveTo(Math.min(span.last, presentYear() + 1));
    if (presentYear() < span.last) return 'more';
    finish();
    return 'last';
  }

  function follow(position: number) {
    stop();
    moveTo(span.first + clamp(Math.floor(position), 0, count - 1));
  }

  return {
    year: toYear(value, span),
    playing,
    finish,
    stop,
    strip: useStripDrag(count, { onStart: follow, onMove: follow, onEnd: finish }),
    onKeyDown(event: KeyboardEvent) {
      const next = yearForKey(event, presentYear(), span);
      if (next === null) return;
      event.preventDefault();
      stop();
      moveTo(next);
    },
    /** Starts from the first year when at the last. */
    play() {
      if (playing) {
        stop();
        finish();
        return;
      }
      if (presentYear() === span.last) moveTo(span.first);
      start();
    },
    stepOnce() {
      moveTo(presentYear() === span.last ? span.first : presentYear() + 1);
      finish();
    },
    type: go,
  };
}
