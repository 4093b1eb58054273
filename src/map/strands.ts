import type { MapLine } from '#content/figureContent.ts';
import { bendThrough } from './bendThrough.ts';
import type { Point } from './mercator.ts';
import { toUnit } from './mercator.ts';

/** A stretch of line to draw once, however many legs share it. Points lie on the Mercator square. */
export interface Strand {
  readonly line: MapLine;
  readonly points: readonly Point[];
}

/** A leg's whole way, to point at and to label. */
export interface LegCurve {
  readonly line: MapLine;
  readonly points: readonly Point[];
}

/** Drawn in this order: the last lies on top. */
export const CORRIDOR_ORDER = ['ocean', 'instc', 'northern', 'oil', 'middle'] as const;

export function toLegCurves(lines: readonly MapLine[]): readonly LegCurve[] {
  return lines.map((line) => ({ line, points: segmentsOf(line).flatMap(dropFirst) }));
}

/**
 * Splits legs into strands so that a stretch shared by legs of one corridor and mode is drawn
 * once, with the widest of them: dashes drawn twice would close each other's gaps.
 */
export function toStrands(lines: readonly MapLine[]): readonly Strand[] {
  const taken = new Set<string>();
  const strands: Strand[] = [];
  for (const line of [...lines].sort(byClaim)) {
    let open: Point[] = [];
    const close = () => {
      if (open.length > 1) strands.push({ line, points: open });
      open = [];
    };
    for (const [index, segment] of segmentsOf(line).entries()) {
      const key = segmentKey(line, index);
      if (taken.has(key)) {
        close();
        continue;
      }
      taken.add(key);
      open.push(...dropFirst(segment, open.length));
    }
    close();
  }
  return strands.sort(
    (a, b) =>
      Number(a.line.lit) - Number(b.line.lit) ||
      corridorRank(a.line.corridor) - corridorRank(b.line.corridor) ||
      (a.line.tonnes ?? 0) - (b.line.tonnes ?? 0),
  );
}

export function corridorRank(corridor: string): number {
  return (CORRIDOR_ORDER as readonly string[]).indexOf(corridor);
}

function byClaim(a: MapLine, b: MapLine): number {
  return (
    Number(b.lit) - Number(a.lit) ||
    (b.tonnes ?? -1) - (a.tonnes ?? -1) ||
    Number(b.status === 'operating') - Number(a.status === 'operating') ||
    b.path.length - a.path.length
  );
}

function segmentKey(line: MapLine, index: number): string {
  const ends = [String(line.path[index]), String(line.path[index + 1])].sort();
  return [line.corridor, line.mode, ...ends].join('|');
}

function segmentsOf({ path }: MapLine): readonly (readonly Point[])[] {
  return bendThrough(path.map(toUnit), path);
}

/** Neighbouring segments share a point; it is kept once. */
function dropFirst(segment: readonly Point[], index: number): readonly Point[] {
  return index === 0 ? segment : segment.slice(1);
}
