/** The longest pause after a piece of work, ms. */
const LONGEST_BREATH_MS = 300;

/** Lets work that follows changes take no more than half of the time; the last change is always followed. */
export interface Breather {
  /** Runs now, or once the pause after the last work is over; work that still waits is replaced. */
  run(work: () => void): void;
  /** Says that the work is done and can be seen. */
  rest(): void;
  /** Forgets what waits. */
  stop(): void;
}

export function createBreather(now: () => number = () => performance.now()): Breather {
  let begun: number | null = null;
  let restsUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function begin(work: () => void): void {
    timer = undefined;
    begun ??= now();
    work();
  }

  return {
    run(work) {
      clearTimeout(timer);
      const left = restsUntil - now();
      if (left <= 0) begin(work);
      else timer = setTimeout(() => begin(work), left);
    },
    rest() {
      if (begun === null) return;
      const ended = now();
      restsUntil = ended + Math.min(ended - begun, LONGEST_BREATH_MS);
      begun = null;
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
