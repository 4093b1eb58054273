import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

type Side = 'width' | 'height';

/** Width of an element in whole px, kept up to date; null before it is laid out. */
export function useElementWidth(ref: RefObject<HTMLElement | null>): number | null {
  return useElementSide(ref, 'width', true);
}

/** Height of an element in whole px; null before it is laid out, and where it is not watched. */
export function useElementHeight(
  ref: RefObject<HTMLElement | null>,
  watched: boolean,
): number | null {
  return useElementSide(ref, 'height', watched);
}

function useElementSide(
  ref: RefObject<HTMLElement | null>,
  side: Side,
  watched: boolean,
): number | null {
  const [size, setSize] = useState<number | null>(null);
  useLayoutEffect(
    function watchSize() {
      const element = ref.current;
      if (!element || !watched) {
        setSize(null);
        return undefined;
      }
      const measured = Math.floor(element.getBoundingClientRect()[side]);
      if (measured > 0) setSize(measured);
      const observer = new ResizeObserver(([entry]) => {
        const next = Math.floor(entry?.contentRect[side] ?? 0);
        if (next > 0) setSize(next);
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [ref, side, watched],
  );
  return size;
}
