import { whenAttended } from '#figures/attention.ts';
import type { Sleepers } from '#figures/prerendered.ts';
import { takeTurn } from '#figures/turns.ts';
import { afterPaint } from '#view/afterPaint.ts';

/** Sleeping figures with what the app does to all of them. */
export interface FigureSleepers extends Sleepers {
  /** What is asked for is no longer what was prerendered: all are wanted, and none is rightly shown. */
  rouse(): void;
  /** The page is left: its figures are no longer anyone's. */
  leave(): void;
}

interface Sleeper {
  readonly element: HTMLElement;
  /** Near what the reader sees, as far as is known. */
  near: boolean;
  readonly wanted: Promise<void>;
  readonly want: () => void;
  /** Presses and keys that came before there was anything to answer them, to be made again. */
  readonly presses: (() => void)[];
}

const NEAR = '200px';
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'keyup', 'click'] as const;

/**
 * Watches the prerendered parts of a page: one is wanted when it is touched, or near sight once the
 * reader does something or the page is calm.
 */
export function createSleepers(root: HTMLElement): FigureSleepers {
  const asleep = new Map<string, Sleeper>();
  const listeners = new Set<() => void>();
  let roused = false;

  for (const element of root.querySelectorAll<HTMLElement>('[data-figure], [data-sleeps]')) {
    const sleeper = createSleeper(element);
    asleep.set(element.dataset.figure ?? element.dataset.sleeps ?? '', sleeper);
  }
  wantOnTouch(root, asleep);
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
      for (const press of sleeper.presses) press();
    },
    rouse() {
      if (roused) return;
      roused = true;
      for (const { near, want } of asleep.values()) {
        if (near) afterPaint(want);
        else takeTurn(want);
      }
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
  return { element, near: false, wanted, want, presses: [] };
}

const PRESSED = 'button, summary, [role="button"], input[type="checkbox"], input[type="radio"]';
/** What answers keys that a browser gives no meaning of its own; letting go ends a choice. */
const KEYED = '[role="tab"], [role="slider"]';

/**
 * Heard on the document and on the way down: React keeps to itself what happens to a part that it has
 * not taken over yet. A press that came too early is repeated once there is something to answer it.
 */
function wantOnTouch(root: HTMLElement, asleep: ReadonlyMap<string, Sleeper>): void {
  const { ownerDocument } = root;
  function want(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const sleeper = [...asleep.values()].find(({ element }) => element.contains(target));
    sleeper?.want();
    if (!sleeper || target.closest('[data-figure-error]')) return;
    if (event.type === 'click') keepPress(event, target, sleeper);
    else if (event instanceof KeyboardEvent) keepKey(event, target, sleeper);
  }
  for (const name of TOUCHES) ownerDocument.addEventListener(name, want, { capture: true });
}

function keepPress(event: Event, target: Element, { presses }: Sleeper): void {
  const pressed = target.closest<HTMLElement>(PRESSED);
  if (!pressed) return;
  presses.push(() => {
    if (pressed.isConnected) pressed.click();
  });
  // Taken over by now it may be, but not yet said: answered here and then again, a menu would close.
  if (!pressed.matches('summary')) event.stopPropagation();
  // A box that is ticked by the browser and then again would be as before.
  if (pressed.matches('input')) event.preventDefault();
}

function keepKey(event: KeyboardEvent, target: Element, { presses }: Sleeper): void {
  const { type, key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!target.matches(KEYED) || key === 'Tab' || ctrlKey || metaKey || altKey) return;
  presses.push(() => {
    const again = { key, shiftKey, bubbles: true, cancelable: true };
    if (target.isConnected) target.dispatchEvent(new KeyboardEvent(type, again));
  });
  event.stopPropagation();
  if (key.startsWith('Arrow')) event.preventDefault();
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
        if (!sleeper) continue;
        sleeper.near = true;
        whenAttended(sleeper.want);
      }
    },
    { rootMargin: NEAR },
  );
  for (const { element } of sleepers) observer.observe(element);
}
