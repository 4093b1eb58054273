import { whenIdle } from './whenIdle.ts';

/** Anything a reader does on a page, beyond looking at it. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'] as const;

/** How long a page is read before what is not yet asked for is made ready all the same. */
const CALM_MS = 4000;

let given: Promise<void> | null = null;

/**
 * Resolves once the reader does something, or has read in peace for a while: the time to make live
 * what stands there as a still. Until then a phone's processor and battery are left to the reading.
 */
export function attention(): Promise<void> {
  given ??= new Promise((resolve) => {
    const options = { capture: true, passive: true };
    function attend(): void {
      clearTimeout(calm);
      for (const sign of SIGNS) window.removeEventListener(sign, attend, options);
      resolve();
    }
    const calm = setTimeout(() => whenIdle(attend), CALM_MS);
    for (const sign of SIGNS) window.addEventListener(sign, attend, options);
  });
  return given;
}
