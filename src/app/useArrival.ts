import { useEffect, useRef } from 'react';

/**
 * A reader who follows a link to another page starts at its top, or at the place the link names, with
 * the focus on its title. Back and forward are left to the browser, which knows where the reader was.
 */
export function useArrival(path: string): void {
  const before = useRef(path);
  const byHistory = useRef(false);
  useEffect(function watchHistory() {
    const note = () => {
      byHistory.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  useEffect(
    function arrive() {
      const arrived = before.current !== path && !byHistory.current;
      byHistory.current = false;
      before.current = path;
      if (!arrived) return;
      const place = placeInAddress();
      if (place) place.scrollIntoView();
      else window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    },
    [path],
  );
}

function placeInAddress(): Element | null {
  const id = decodeURIComponent(window.location.hash.slice(1));
  return id === '' ? null : document.getElementById(id);
}
