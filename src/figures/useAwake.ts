import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

const NEAR = '240px';
const LONGEST_WAIT_MS = 2500;

/**
 * True once an element is worth the work of drawing it live: seen, touched or focused, or the page
 * has nothing else to do. Never before the first paint.
 */
export function useAwake(ref: RefObject<HTMLElement | null>): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(
    function wakeWhenWanted() {
      const element = ref.current;
      if (awake || !element) return undefined;
      const wake = () => setAwake(true);
      const stops = [onTouch(element, wake), onSight(element, wake), onIdle(wake)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [ref, awake],
  );
  return awake;
}

function onTouch(element: HTMLElement, wake: () => void): () => void {
  const events = ['pointerenter', 'pointerdown', 'focusin'] as const;
  for (const name of events) element.addEventListener(name, wake, { once: true, passive: true });
  return () => {
    for (const name of events) element.removeEventListener(name, wake);
  };
}

function onSight(element: HTMLElement, wake: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    wake();
    return () => undefined;
  }
  let painted = 0;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // The second frame begins after the first was painted.
      painted = requestAnimationFrame(() => {
        painted = requestAnimationFrame(wake);
      });
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(painted);
  };
}

function onIdle(wake: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(wake, LONGEST_WAIT_MS);
    return () => clearTimeout(timer);
  }
  const wait = setTimeout(() => {
    idle = requestIdleCallback(wake);
  }, LONGEST_WAIT_MS);
  let idle = 0;
  return () => {
    clearTimeout(wait);
    cancelIdleCallback(idle);
  };
}
