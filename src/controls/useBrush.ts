import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { YearRange } from '#view/view.ts';
import type { ChangePhase } from './usePhases.ts';
import { usePhases } from './usePhases.ts';
import { useStripDrag } from './useStripDrag.ts';
import { yearForKey } from './yearForKey.ts';
import type { WindowEnd, YearSpan } from './yearWindow.ts';
import { moveEnd, moveWindow, sameRange, setEnd, toWindow } from './yearWindow.ts';

/** Ends of the window in years from the start of the strip. */
export interface Edges {
  readonly from: number;
  readonly to: number;
}

interface Grip {
  readonly part: WindowEnd | 'window';
  /** Where the press was, in years from the start of the strip. */
  readonly pressed: number;
  /** How far beside the end it took. */
  readonly beside: number;
  readonly start: YearRange;
}

/** What pointer, keys and typing do to a window of years. */
export function useBrush(
  value: YearRange,
  span: YearSpan,
  onChange: (value: YearRange, phase: ChangePhase) => void,
) {
  const { from, to } = toWindow(value, span);
  const edges: Edges = { from: from - span.first, to: to - span.first + 1 };
  const grip = useRef<Grip | null>(null);
  const beforeTyping = useRef(value);
  const { present, send, finish } = usePhases(value, onChange);

  function sendNew(range: YearRange) {
    if (!sameRange(range, present())) send(range);
  }

  function follow(position: number) {
    if (grip.current !== null) sendNew(rangeAt(position, grip.current, span));
  }

  const strip = useStripDrag(span.last - span.first + 1, {
    onStart(position, reach) {
      grip.current = gripAt(position, reach, edges, value);
      follow(position);
    },
    onMove: follow,
    onEnd() {
      grip.current = null;
      finish();
    },
  });

  return {
    edges,
    strip,
    finish,
    onKeyDown(event: KeyboardEvent, end: WindowEnd) {
      const now = toWindow(present(), span)[end];
      const year = yearForKey(event, now, span);
      if (year === null) return;
      event.preventDefault();
      const both = event.shiftKey;
      sendNew(both ? moveWindow(present(), year - now, span) : moveEnd(present(), end, year, span));
    },
    startTyping() {
      beforeTyping.current = value;
    },
    type(end: WindowEnd, year: number) {
      sendNew(setEnd(beforeTyping.current, end, year, span));
    },
  };
}

/** What a press takes: the end it is near or beyond, else the window between the two. */
function gripAt(position: number, reach: number, edges: Edges, start: YearRange): Grip {
  const inner = Math.min(reach, (edges.to - edges.from) / 3);
  const besideFrom = position - edges.from;
  const besideTo = position - edges.to;
  if (besideFrom > inner && besideTo < -inner) {
    return { part: 'window', pressed: position, beside: 0, start };
  }
  const part = Math.abs(besideFrom) <= Math.abs(besideTo) ? 'from' : 'to';
  const beside = part === 'from' ? besideFrom : besideTo;
  // A press far outside calls the handle to the finger.
  return { part, pressed: position, beside: Math.abs(beside) > reach ? 0 : beside, start };
}

function rangeAt(position: number, { part, pressed, beside, start }: Grip, span: YearSpan) {
  if (part === 'window') return moveWindow(start, Math.round(position - pressed), span);
  const edge = Math.round(position - beside) + span.first;
  return moveEnd(start, part, part === 'from' ? edge : edge - 1, span);
}
