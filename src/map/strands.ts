import type { MapLine } from '#content/mapContent.ts';
import { bendThrough } from './bendThrough.ts';
import type { Point } from './mercator.ts';
import { toUnit } from './mercator.ts';

/** A line with its points on the Mercator square. */
export interface LineCurve {
  readonly line: MapLine;
  readonly points: readonly Point[];
}

/** Drawn in this order: the last lies on top. */
export const CORRIDOR_ORDER = ['ocean', 'instc', 'northern', 'oil', 'middle'] as const;

/** Each leg's whole way, to point at. */
export function toLegCurves(lines: readonly MapLine[]): readonly LineCurve[] {
  return lines.map((line) => ({ line, points: segmentsOf(line).flatMap(dropFirst) }));
}

/**
 * Splits legs into strands so that a stretch shared by legs of one corridor and mode is drawn
 * once, with the widest of them: dashes drawn twice would close each other's gaps.
 */
export function toStrands(lines: readonly MapLine[]): readonly LineCurve[] {
  const taken = new Set<string>();
  const strands: LineCurve[] = [];
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

function corridorRank(corridor: string): number {
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
  return [line.corridor, line.mode, bentWay(line).keys[index]].join('|');
}

function segmentsOf(line: MapLine): readonly (readonly Point[])[] {
  return bentWay(line).segments;
}

interface BentWay {
  readonly segments: readonly (readonly Point[])[];
  /** Names each segment by its ends, whichever comes first. */
  readonly keys: readonly string[];
}

/** Paths outlive contents: playing through the years asks for the same bends again and again. */
const bent = new WeakMap<MapLine['path'], BentWay>();

function bentWay({ path }: MapLine): BentWay {
  const known = bent.get(path);
  if (known) return known;
  const way = {
    segments: bendThrough(path.map(toUnit), path),
    keys: path.slice(1).map((to, index) => [String(path[index]), String(to)].sort().join('|')),
  };
  bent.set(path, way);
  return way;
}

/** Neighbouring segments share a point; it is kept once. */
function dropFirst(segment: readonly Point[], index: number): readonly Point[] {
  return index === 0 ? segment : segment.slice(1);
}
