import { takeTurn } from './turns.ts';
import { whenIdle } from './whenIdle.ts';

/** Anything a reader does on a page, beyond looking at it. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'] as const;

/** How long a page is read before what is not yet asked for is made ready all the same. */
const CALM_MS = 4000;

let given: Promise<'act' | 'calm'> | null = null;

/**
 * Runs once the reader does something: the time to make live what stands there as a still. Where the
 * page is read in peace for a while it is made live as well, but piece by piece. Until then a phone's
 * processor and battery are left to the reading.
 */
export function whenAttended(run: () => void): void {
  void attention().then((sign) => (sign === 'act' ? run() : takeTurn(run)));
}

function attention(): Promise<'act' | 'calm'> {
  given ??= new Promise((resolve) => {
    const options = { capture: true, passive: true };
    function attend(sign: 'act' | 'calm'): void {
      clearTimeout(calm);
      for (const one of SIGNS) window.removeEventListener(one, act, options);
      resolve(sign);
    }
    const act = () => attend('act');
    const calm = setTimeout(() => whenIdle(() => attend('calm')), CALM_MS);
    for (const one of SIGNS) window.addEventListener(one, act, options);
  });
  return given;
}
