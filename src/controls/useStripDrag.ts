import type { PointerEvent } from 'react';
import { useRef } from 'react';

/** How near to a handle a press takes it, px: half of a finger's target. */
const REACH_PX = 22;

interface StripDrag {
  /** A press at `position`, in years from the start of the strip; `reach` is a finger's width in years. */
  onStart(position: number, reach: number): void;
  onMove(position: number): void;
  onEnd(): void;
}

/** Pointer handlers of a strip `count` years wide: one pointer at a time, held until it lifts. */
export function useStripDrag(count: number, { onStart, onMove, onEnd }: StripDrag) {
  const held = useRef<number | null>(null);

  function scaleOf(strip: HTMLElement) {
    const { left, width } = strip.getBoundingClientRect();
    const perYear = width / count;
    return { perYear, position: (clientX: number) => (clientX - left) / perYear };
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || held.current !== null) return;
      const { perYear, position } = scaleOf(event.currentTarget);
      if (!(perYear > 0)) return;
      held.current = event.pointerId;
      event.currentTarget.setPointerCapture(event.pointerId);
      onStart(position(event.clientX), REACH_PX / perYear);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (held.current !== event.pointerId) return;
      onMove(scaleOf(event.currentTarget).position(event.clientX));
    },
    onPointerUp: release,
    onPointerCancel: release,
    onLostPointerCapture: release,
  };

  function release(event: PointerEvent<HTMLElement>) {
    if (held.current !== event.pointerId) return;
    held.current = null;
    onEnd();
  }
}
