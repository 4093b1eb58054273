import type { Box } from './box.ts';
import { grow, holds, isInside, meet } from './box.ts';
import type { Leader } from './leader.ts';
import { cross, leaderTo, runsInto } from './leader.ts';
import type { Point } from './mercator.ts';

/** Where the text stands, seen from its point. */
export const SIDES = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'] as const;
export type Side = (typeof SIDES)[number] | 'centre';

export interface LabelRequest {
  readonly id: string;
  /** Points that would do, the best first. */
  readonly anchors: readonly Point[];
  /** Free space around the point, px. */
  readonly gap: number;
  /** Further gaps to try where nothing nearer is free; the label then needs a leader line. */
  readonly farGaps: readonly number[];
  /** What each worse anchor costs, in lines covered. */
  readonly anchorCost: number;
  readonly width: number;
  readonly height: number;
  readonly sides: readonly Side[];
  /** Lines under the text are tolerated (names of seas and countries). */
  readonly overLines: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  readonly side: Side;
  readonly anchor: Point;
  /** Stands apart from its point, which a line should lead to. */
  readonly led: boolean;
}

export interface LabelGround {
  /** What no label may touch: signs of nodes and places. */
  readonly obstacles: readonly Box[];
  /** Points along the lines, a few px apart: better not covered. */
  readonly line: readonly Point[];
  /** The visible part: no label may be cut by its edge. */
  readonly view: Box;
}

const LINE_COST = 0.6;
const SIDE_COST = 0.35;
const FAR_COST = 3;
/** Beside another's sign a name would be taken for that one's. */
const STRANGER_COST = 0.9;
const STRANGER_REACH = 7;
/** A label over a line along its whole width is worse than none. */
const TOO_COVERED = 7;
/** Room around a name, px: side by side, two would read as one. */
const AIR = 2;
const AIR_BESIDE = 6;
/** Signs as near as this to a point are one knot with it, px. */
const TOUCH = 4;

/**
 * Gives each label the best free place in turn, or none: first come, first served.
 * Where two would meet, the later gives way.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  ground: LabelGround,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [...ground.obstacles];
  const leaders: Leader[] = [];
  const covered = countWithin(ground.line);
  for (const request of requests) {
    const best = bestPlace(request, { view: ground.view, taken, leaders, covered });
    if (!best) continue;
    placed.push(best);
    taken.push(withAir(best.box));
    if (best.led) leaders.push(leaderTo(best.box, best.anchor));
  }
  return placed;
}

function withAir({ left, top, right, bottom }: Box): Box {
  return {
    left: left - AIR_BESIDE,
    top: top - AIR,
    right: right + AIR_BESIDE,
    bottom: bottom + AIR,
  };
}

/** What is left of the ground, and what is on it already. */
interface Room {
  readonly view: Box;
  readonly taken: readonly Box[];
  readonly leaders: readonly Leader[];
  /** Points of lines in a box. */
  readonly covered: (box: Box) => number;
}

function bestPlace(request: LabelRequest, room: Room): PlacedLabel | null {
  const { view, taken, leaders, covered } = room;
  let best: PlacedLabel | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { anchor, side, gap, cost: fixed } of tries(request)) {
    if (fixed >= least) continue;
    const box = boxAt(anchor, side, gap, request);
    if (holds(view, ...anchor) ? !isInside(box, view) : meet(box, view)) continue;
    if (taken.some((other) => meet(box, other))) continue;
    if (leaders.some((leader) => runsInto(leader, box))) continue;
    if (gap !== request.gap && !isClear(leaderTo(box, anchor), room)) continue;
    const lines = covered(box);
    if (!request.overLines && lines > TOO_COVERED) continue;
    const cost =
      fixed +
      lines * (request.overLines ? LINE_COST / 2 : LINE_COST) +
      strangers(box, anchor, taken) * STRANGER_COST;
    if (cost >= least) continue;
    best = { id: request.id, box, side, anchor, led: gap !== request.gap };
    least = cost;
  }
  return best;
}

/** A leader through another's name or sign would lead to that one; only signs that touch its own cannot be spared. */
function isClear(leader: Leader, { taken, leaders }: Room): boolean {
  const [[x, y]] = leader;
  return !(
    leaders.some((other) => cross(leader, other)) ||
    taken.some((box) => runsInto(leader, box) && !holds(grow(box, TOUCH), x, y))
  );
}

function tries({ anchors, sides, gap, farGaps, anchorCost }: LabelRequest) {
  return [gap, ...farGaps].flatMap((distance, far) =>
    anchors.flatMap((anchor, rank) =>
      sides.map((side, index) => ({
        anchor,
        side,
        gap: distance,
        cost: far * FAR_COST + rank * anchorCost + index * SIDE_COST,
      })),
    ),
  );
}

function boxAt(
  [x, y]: Point,
  side: Side,
  gap: number,
  { width, height }: Pick<LabelRequest, 'width' | 'height'>,
): Box {
  const slant = side.length === 2 ? gap * 0.75 : gap;
  const east = side.includes('e') && side !== 'centre';
  const left = east ? x + slant : side.includes('w') ? x - slant - width : x - width / 2;
  const top = side.startsWith('n')
    ? y - slant - height
    : side.startsWith('s')
      ? y + slant
      : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function strangers(box: Box, [x, y]: Point, taken: readonly Box[]): number {
  const reach = grow(box, STRANGER_REACH);
  return taken.filter((other) => meet(reach, other) && !holds(other, x, y)).length;
}

const CELL = 32;

/** Counts points in a box; a grid keeps hundreds of tries over thousands of points quick. */
function countWithin(points: readonly Point[]): (box: Box) => number {
  const cells = new Map<string, Point[]>();
  for (const point of points) {
    const key = `${Math.floor(point[0] / CELL)},${Math.floor(point[1] / CELL)}`;
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  return ({ left, top, right, bottom }) => {
    let count = 0;
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
        for (const [x, y] of cells.get(`${column},${row}`) ?? []) {
          if (x >= left && x <= right && y >= top && y <= bottom) count++;
        }
      }
    }
    return count;
  };
}
