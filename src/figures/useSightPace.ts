import type { RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import type { Pace } from '#view/useFollowedView.ts';
import { atOnce } from '#view/useFollowedView.ts';
import { leaveTurn, takeTurn } from './turns.ts';

/** As near as what may scroll into sight before the next turn comes. */
const NEAR = '120px';

/**
 * What is in sight follows a change at once; what is not waits for its turn, or until it is seen. So a
 * drag costs what the reader sees of it, however long the page is.
 */
export function useSightPace(element: RefObject<HTMLElement | null>): Pace {
  const inSight = useRef(true);
  const late = useRef<(() => void) | null>(null);
  useEffect(
    function watchSight() {
      if (!element.current || typeof IntersectionObserver === 'undefined') return undefined;
      const observer = new IntersectionObserver(
        (entries) => {
          inSight.current = entries.at(-1)?.isIntersecting ?? true;
          if (inSight.current && late.current && leaveTurn(late.current)) late.current();
        },
        { rootMargin: NEAR },
      );
      observer.observe(element.current);
      return () => observer.disconnect();
    },
    [element],
  );
  return useCallback((follow) => {
    late.current = follow;
    if (inSight.current) atOnce(follow);
    else takeTurn(follow);
  }, []);
}
