import { textWidth } from '#charts/textWidth.ts';

export const INSIDE_SIZE = 13;
const HEIGHT = 16;
/** Between the line and the words on it, px. */
const CLEARANCE = 7;
const STEP = 6;

export interface InsideSeries {
  readonly id: string;
  readonly text: string;
  /** Points in px; a gap starts a new piece. */
  readonly pieces: readonly (readonly Point[])[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface InsideLabel {
  readonly id: string;
  readonly text: string;
  /** Middle and baseline, px. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places for the names of lines within a narrow plot: above (else below) their own line, clear of
 * every other line, mark and name. Null where one finds none: then all go to a key.
 */
export function placeInside(
  series: readonly InsideSeries[],
  obstacles: readonly Point[],
  plot: Box,
): readonly InsideLabel[] | null {
  const placed: (InsideLabel & { readonly box: Box })[] = [];
  for (const own of series) {
    const label = findPlace(
      own,
      series,
      obstacles,
      plot,
      placed.map((each) => each.box),
    );
    if (!label) return null;
    placed.push(label);
  }
  return placed.map(({ id, text, x, y }) => ({ id, text, x, y }));
}

function findPlace(
  own: InsideSeries,
  series: readonly InsideSeries[],
  obstacles: readonly Point[],
  plot: Box,
  taken: readonly Box[],
): (InsideLabel & { readonly box: Box }) | null {
  const half = textWidth(own.text, INSIDE_SIZE, 'bold') / 2;
  let best: { readonly box: Box; readonly x: number; readonly cost: number } | null = null;
  for (let x = plot.left + half; x <= plot.right - half; x += STEP) {
    const reach = extentOver(own, x - half, x + half);
    if (!reach) continue;
    for (const side of ['above', 'below'] as const) {
      const box = boxAt(
        x,
        half,
        side === 'above' ? reach.top - CLEARANCE - HEIGHT : reach.bottom + CLEARANCE,
      );
      if (!isFree(box, own, series, obstacles, plot, taken)) continue;
      // A name belongs where its line is level, rather late than early, rather above than below.
      const cost =
        (reach.bottom - reach.top) * 0.5 + (plot.right - x) * 0.08 + (side === 'above' ? 0 : 24);
      if (best === null || cost < best.cost) best = { box, x, cost };
    }
  }
  return best && { id: own.id, text: own.text, x: best.x, y: best.box.bottom - 4, box: best.box };
}

function boxAt(x: number, half: number, top: number): Box {
  return { left: x - half, right: x + half, top, bottom: top + HEIGHT };
}

function isFree(
  box: Box,
  own: InsideSeries,
  series: readonly InsideSeries[],
  obstacles: readonly Point[],
  plot: Box,
  taken: readonly Box[],
): boolean {
  if (box.top < plot.top || box.bottom > plot.bottom - 2) return false;
  if (taken.some((other) => overlap(box, other))) return false;
  if (
    obstacles.some(({ x, y }) =>
      overlap(box, { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }),
    )
  ) {
    return false;
  }
  return series.every((other) => {
    const reach = extentOver(other, box.left, box.right);
    const air = other === own ? 2 : 3;
    return !reach || reach.bottom + air <= box.top || reach.top - air >= box.bottom;
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Highest and lowest px of a line between two places; null where it is not there. */
function extentOver(
  { pieces }: InsideSeries,
  from: number,
  to: number,
): { readonly top: number; readonly bottom: number } | null {
  const heights = pieces.flatMap((piece) =>
    piece.flatMap((point, index) => {
      const next = piece[index + 1];
      const within = point.x >= from && point.x <= to ? [point.y] : [];
      if (!next || next.x < from || point.x > to) return within;
      return [
        ...within,
        heightAt(point, next, Math.max(from, point.x)),
        heightAt(point, next, Math.min(to, next.x)),
      ];
    }),
  );
  return heights.length === 0 ? null : { top: Math.min(...heights), bottom: Math.max(...heights) };
}

function heightAt(a: Point, b: Point, x: number): number {
  return b.x === a.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}
