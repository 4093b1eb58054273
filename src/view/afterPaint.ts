/** Where nothing is painted, as in a hidden tab, it runs after this long all the same, ms. */
const LONGEST_WAIT_MS = 200;

/** Runs once what has changed so far is painted: the answer to the reader goes before what follows from it. */
export function afterPaint(run: () => void): void {
  let ran = false;
  function runOnce(): void {
    if (ran) return;
    ran = true;
    clearTimeout(late);
    run();
  }
  const late = setTimeout(runOnce, LONGEST_WAIT_MS);
  // The frame itself is painted between its callbacks and the next task.
  requestAnimationFrame(() => setTimeout(runOnce));
}
