/** Long work that can pause after each of its steps, and what comes of it. */
export type Steps<Made> = Generator<undefined, Made>;

/** Half a frame: what a reader does meanwhile is answered within the next one, ms. */
const PIECE_MS = 8;

/** Does the work in pieces, between which the page can answer. */
export async function inPieces<Made>(steps: Steps<Made>): Promise<Made> {
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < PIECE_MS) continue;
    await pause();
    start = performance.now();
  }
}

interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Where browsers have it, a pause that waits for what is urgent only. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
