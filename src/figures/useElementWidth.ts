import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** Width of an element in whole px, kept up to date; null before it is laid out. */
export function useElementWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(
    function watchWidth() {
      const element = ref.current;
      if (!element) return undefined;
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
      const observer = new ResizeObserver(([entry]) => {
        const next = Math.floor(entry?.contentRect.width ?? 0);
        if (next > 0) setWidth(next);
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [ref],
  );
  return width;
}
