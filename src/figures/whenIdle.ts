/** The longest that a piece of work is put off while the machine has better to do, ms. */
const LONGEST_WAIT_MS = 1000;

/** Runs once the machine has nothing better to do. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(run);
  else requestIdleCallback(run, { timeout: LONGEST_WAIT_MS });
}
