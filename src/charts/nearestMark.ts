import type { Mark } from './mark.ts';

/** The mark at or nearest to a point, or null where none is within `reach` px of its box. */
export function nearestMark(
  marks: readonly Mark[],
  x: number,
  y: number,
  reach: number,
): Mark | null {
  let nearest: Mark | null = null;
  let best: readonly [number, number] = [reach, Number.POSITIVE_INFINITY];
  for (const mark of marks) {
    const outside = Math.hypot(
      Math.max(mark.x - x, 0, x - mark.x - mark.width),
      Math.max(mark.y - y, 0, y - mark.y - mark.height),
    );
    const middle = Math.hypot(mark.x + mark.width / 2 - x, mark.y + mark.height / 2 - y);
    if (outside < best[0] || (outside === best[0] && middle < best[1])) {
      nearest = mark;
      best = [outside, middle];
    }
  }
  return nearest;
}
