import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';

/** Tells the styles how much of the screen the sticky filter bar takes, as `--filter-height`. */
export function useBarHeight(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    function followBarHeight() {
      const page = root.current;
      const bar = page?.querySelector<HTMLElement>('[data-filter-bar]');
      if (!page || !bar) return undefined;
      const observer = new ResizeObserver(() => {
        page.style.setProperty('--filter-height', `${bar.offsetHeight}px`);
      });
      observer.observe(bar);
      return () => observer.disconnect();
    },
    [root],
  );
}
