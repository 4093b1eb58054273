import simplify from 'simplify-js';
import type { Frame, Point } from './mercator.ts';
import { toFramePoint, worldSize } from './mercator.ts';
import { roomAt } from './narrows.ts';

/** How far a drawn line may stay from the true one, px. */
const UNSEEN = 0.45;

/**
 * A line in the pixels of a frame, moved sideways by `aside` px to the right of its direction, and
 * by less where the water is too narrow for it.
 */
export function toPixels(
  points: readonly Point[],
  frame: Frame,
  aside: number,
  step: number,
): readonly Point[] {
  const pixels = thinned(
    points.map((point) => toFramePoint(point, frame)),
    step,
  );
  return straightened(aside === 0 ? pixels : moved(pixels, frame, aside));
}

function moved(pixels: readonly Point[], frame: Frame, aside: number): readonly Point[] {
  const size = worldSize(frame.zoom);
  return pixels.map((point, index) => {
    const [x1, y1] = pixels[Math.max(0, index - 1)] ?? point;
    const [x2, y2] = pixels[Math.min(pixels.length - 1, index + 1)] ?? point;
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const room = roomAt([(point[0] + frame.left) / size, (point[1] + frame.top) / size]) * size;
    const by = Math.sign(aside) * Math.min(Math.abs(aside), room);
    return [point[0] - ((y2 - y1) / length) * by, point[1] + ((x2 - x1) / length) * by];
  });
}

/** Without the points that nobody would miss: most of a smooth curve's. */
function straightened(pixels: readonly Point[]): readonly Point[] {
  const exact = true;
  return simplify(
    pixels.map(([x, y]) => ({ x, y })),
    UNSEEN,
    exact,
  ).map(({ x, y }) => [x, y]);
}

/** Drops points closer than a step: they cost time and make a shifted line curl. */
function thinned(pixels: readonly Point[], step: number): readonly Point[] {
  const kept: Point[] = [];
  for (const [index, point] of pixels.entries()) {
    const last = kept.at(-1);
    const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step;
    if (far || index === pixels.length - 1) kept.push(point);
  }
  return kept;
}

export interface Spot {
  readonly at: Point;
  /** Direction of travel, degrees clockwise from east. */
  readonly heading: number;
}

/** Spots along a line, `every` px apart, the first half a step in. */
export function spotsAlong(pixels: readonly Point[], every: number): readonly Spot[] {
  const spots: Spot[] = [];
  let ahead = every / 2;
  for (let i = 1; i < pixels.length; i++) {
    const [from, to] = [pixels[i - 1], pixels[i]];
    if (!from || !to) continue;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    const heading = (Math.atan2(dy, dx) * 180) / Math.PI;
    while (ahead <= length) {
      const share = ahead / length;
      spots.push({ at: [from[0] + dx * share, from[1] + dy * share], heading });
      ahead += every;
    }
    ahead -= length;
  }
  return spots;
}

export function lengthOf(pixels: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < pixels.length; i++) {
    const [from, to] = [pixels[i - 1], pixels[i]];
    if (from && to) sum += Math.hypot(to[0] - from[0], to[1] - from[1]);
  }
  return sum;
}
