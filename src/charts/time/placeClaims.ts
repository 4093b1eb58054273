import type { Position } from '#charts/axisTicks.ts';
import type { ClaimMark } from '#content/timeContent.ts';
import type { Plot } from './plot.ts';

export interface PlacedClaim {
  readonly claim: ClaimMark;
  /** Where its interval runs; equal where it covers one period. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
}

const REACH = 9;
const STEPS = [0, 1, -1, 2, -2, 3, -3];

/** Claims at one spot stand side by side within the plot, so that each can be seen and touched. */
export function placeClaims(
  claims: readonly ClaimMark[],
  [from, to]: readonly [number, number],
  { left, right }: Plot,
  toX: Position,
  toY: Position,
): readonly PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  const spots = createSpots();
  for (const claim of claims) {
    if (claim.xEnd < from || claim.x > to) continue;
    const start = toX(Math.max(from, claim.x));
    const end = toX(Math.min(to, claim.xEnd));
    const y = toY(claim.y);
    if (!Number.isFinite(y)) continue;
    const middle = (start + end) / 2;
    const free = STEPS.map((step) => middle + step * REACH).find(
      (x) => (x === middle || (x >= left && x <= right)) && spots.isFree(x, y),
    );
    const x = free ?? middle;
    placed.push({ claim, from: start, to: end, x, y });
    spots.take(x, y);
  }
  return placed;
}

/** Spots that are taken, by squares as wide as the reach: only those around a spot can be too near. */
function createSpots() {
  const squares = new Map<string, (readonly [number, number])[]>();
  const square = (value: number) => Math.floor(value / REACH);
  const around = [-1, 0, 1];
  return {
    isFree: (x: number, y: number) =>
      around.every((dx) =>
        around.every((dy) =>
          (squares.get(`${square(x) + dx}|${square(y) + dy}`) ?? []).every(
            ([otherX, otherY]) => Math.hypot(otherX - x, otherY - y) >= REACH,
          ),
        ),
      ),
    take(x: number, y: number) {
      const key = `${square(x)}|${square(y)}`;
      squares.set(key, [...(squares.get(key) ?? []), [x, y]]);
    },
  };
}
