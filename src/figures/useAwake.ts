import type { RefObject } from 'react';
import { startTransition, useEffect, useState } from 'react';
import { whenAttended } from './attention.ts';

const NEAR = '240px';

/**
 * True once an element is worth the work of drawing it live: touched or focused, or seen while the
 * reader does something or the page is calm. Where no still stands for it, being seen is enough.
 */
export function useAwake(ref: RefObject<HTMLElement | null>, hasStill = false): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(
    function wakeWhenWanted() {
      const element = ref.current;
      if (awake || !element) return undefined;
      let left = false;
      const wake = () => {
        // In pieces, so that nothing the reader does has to wait for it.
        if (!left) startTransition(() => setAwake(true));
      };
      const seen = () => {
        if (hasStill) whenAttended(wake);
        else wake();
      };
      const stops = [onTouch(element, wake), onSight(element, seen)];
      return () => {
        left = true;
        for (const stop of stops) stop();
      };
    },
    [ref, awake, hasStill],
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
