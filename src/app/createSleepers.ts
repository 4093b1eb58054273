import { attention } from '#figures/attention.ts';
import type { Sleepers } from '#figures/prerendered.ts';

/** Sleeping figures with what the app does to all of them. */
export interface FigureSleepers extends Sleepers {
  /** What is asked for is no longer what was prerendered: all are wanted, and none is rightly shown. */
  rouse(): void;
  /** The page is left: its figures are no longer anyone's. */
  leave(): void;
}

interface Sleeper {
  readonly element: HTMLElement;
  readonly wanted: Promise<void>;
  readonly want: () => void;
  /** Presses that came before there was anything to answer them. */
  readonly presses: HTMLElement[];
}

const NEAR = '200px';
const TOUCHES = ['pointerenter', 'pointerdown', 'focusin', 'keydown'] as const;

/**
 * Watches the prerendered parts of a page: one is wanted when it is touched, or near sight once the
 * reader does something or the page is calm.
 */
export function createSleepers(root: ParentNode): FigureSleepers {
  const asleep = new Map<string, Sleeper>();
  const listeners = new Set<() => void>();
  let roused = false;

  for (const element of root.querySelectorAll<HTMLElement>('[data-figure], [data-sleeps]')) {
    const sleeper = createSleeper(element);
    asleep.set(element.dataset.figure ?? element.dataset.sleeps ?? '', sleeper);
    wantOnTouch(sleeper);
  }
  wantOnSight([...asleep.values()]);

  return {
    wanted: (figure) => asleep.get(figure)?.wanted ?? null,
    isAsleep: (figure) => !roused && asleep.has(figure),
    areSome: () => asleep.size > 0,
    picture: (figure) => asleep.get(figure)?.element.querySelector('[data-slot]')?.outerHTML ?? '',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wake(figure) {
      const sleeper = asleep.get(figure);
      if (!sleeper) return;
      asleep.delete(figure);
      sleeper.element.dataset.awake = 'true';
      for (const listener of listeners) listener();
      for (const target of sleeper.presses) if (target.isConnected) target.click();
    },
    rouse() {
      if (roused) return;
      roused = true;
      for (const { want } of asleep.values()) want();
      for (const listener of listeners) listener();
    },
    leave() {
      for (const { want } of asleep.values()) want();
      asleep.clear();
    },
  };
}

function createSleeper(element: HTMLElement): Sleeper {
  let want: () => void = () => undefined;
  const wanted = new Promise<void>((resolve) => {
    want = resolve;
  });
  return { element, wanted, want, presses: [] };
}

function wantOnTouch({ element, want, presses }: Sleeper): void {
  for (const name of TOUCHES) {
    element.addEventListener(name, want, { once: true, passive: true });
  }
  element.addEventListener('click', function remember(event) {
    want();
    if (element.dataset.awake) {
      element.removeEventListener('click', remember);
      return;
    }
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) presses.push(button);
  });
}

function wantOnSight(sleepers: readonly Sleeper[]): void {
  if (typeof IntersectionObserver === 'undefined') {
    for (const { want } of sleepers) want();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const sleeper = sleepers.find(({ element }) => element === target);
        void attention().then(sleeper?.want);
      }
    },
    { rootMargin: NEAR },
  );
  for (const { element } of sleepers) observer.observe(element);
}
