import type { Steps } from '#dataset/steps.ts';

/** What comes of the work, without a pause. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
