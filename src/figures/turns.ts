import { whenIdle } from './whenIdle.ts';

/** How long nothing new must have been asked for before work that nobody sees begins, ms. */
export const PAUSE_MS = 400;

const waiting = new Set<() => void>();
let pause: ReturnType<typeof setTimeout> | undefined;
let asked = false;

/**
 * Work that nobody sees waits for its turn: once the reader pauses, one piece whenever the machine has
 * nothing better to do. What waits already is not done twice.
 */
export function takeTurn(run: () => void): void {
  waiting.add(run);
  clearTimeout(pause);
  pause = setTimeout(askForTurn, PAUSE_MS);
}

/** Gives up a turn; true where there was one to give up. */
export function leaveTurn(run: () => void): boolean {
  return waiting.delete(run);
}

function askForTurn(): void {
  if (asked || waiting.size === 0) return;
  asked = true;
  whenIdle(() => {
    asked = false;
    const [first] = waiting;
    if (!first) return;
    waiting.delete(first);
    first();
    askForTurn();
  });
}
