import type { Box } from './box.ts';
import type { Point } from './mercator.ts';

/** The line from a point to the name that stands apart from it. */
export type Leader = readonly [from: Point, to: Point];

export function leaderTo(box: Box, from: Point): Leader {
  const x = Math.max(box.left, Math.min(box.right, from[0]));
  const y = Math.max(box.top + 2, Math.min(box.bottom - 2, from[1]));
  return [from, [x, y]];
}

/** True where a leader runs into a box, or out of it. */
export function runsInto([[x1, y1], [x2, y2]]: Leader, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ];
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  return enter < leave;
}

export function cross([a, b]: Leader, [c, d]: Leader): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  return (x1 - x) * (y2 - y) - (y1 - y) * (x2 - x);
}
