import type { TimeContent, TimePoint, TimeSeries } from '#content/timeContent.ts';

/** A point as Recharts takes it; `point` is null where a gap was put in. */
export interface Row {
  readonly x: number;
  readonly y: number | null;
  readonly point: TimePoint | null;
}

/** A series ready to draw: what is reported and what is ahead, apart. */
export interface Strokes {
  readonly reported: readonly Row[];
  /** Begins with the last reported point, so that the dashes set on there; empty where nothing is ahead. */
  readonly ahead: readonly Row[];
  /** Points with a gap on both sides, which a line alone would not show. */
  readonly lone: readonly TimePoint[];
}

const STEP: Readonly<Record<TimeContent['grain'], number>> = { year: 1, month: 1 / 12 };

export function toStrokes(series: TimeSeries, grain: TimeContent['grain'], most: number): Strokes {
  const rows = withGaps(decimate(series.points, most), grain, series.points.length <= most);
  const firstAhead = rows.findIndex((row) => row.point?.forecast === true);
  const reported = firstAhead < 0 ? rows : rows.slice(0, firstAhead);
  const bridge = reported.at(-1);
  const ahead =
    firstAhead < 0 ? [] : [...(bridge?.y == null ? [] : [bridge]), ...rows.slice(firstAhead)];
  return { reported, ahead, lone: rows.flatMap((row, index) => loneAt(rows, row, index)) };
}

function loneAt(rows: readonly Row[], row: Row, index: number): readonly TimePoint[] {
  const alone = rows[index - 1]?.y == null && rows[index + 1]?.y == null;
  return row.point && row.y !== null && alone ? [row.point] : [];
}

/** A missing year is a gap even where the content left it out rather than naming it. */
function withGaps(
  points: readonly TimePoint[],
  grain: TimeContent['grain'],
  whole: boolean,
): readonly Row[] {
  return points.flatMap((point, index): Row[] => {
    const before = points[index - 1];
    const row: Row = { x: point.x, y: point.y, point };
    const missing = whole && before && point.x - before.x > STEP[grain] * 1.5;
    return missing ? [{ x: (before.x + point.x) / 2, y: null, point: null }, row] : [row];
  });
}

/**
 * At most about `most` points with the same outline: the lowest and highest of each stretch.
 * Gaps are kept.
 */
export function decimate(points: readonly TimePoint[], most: number): readonly TimePoint[] {
  if (points.length <= most) return points;
  const length = Math.ceil((points.length * 2) / most);
  const kept: TimePoint[] = [];
  for (let start = 0; start < points.length; start += length) {
    const stretch = points.slice(start, start + length);
    const known = stretch.filter((point) => point.y !== null);
    const low = known.toSorted((a, b) => (a.y ?? 0) - (b.y ?? 0))[0];
    const high = known.toSorted((a, b) => (b.y ?? 0) - (a.y ?? 0))[0];
    const gap = stretch.find((point) => point.y === null);
    kept.push(...stretch.filter((point) => point === low || point === high || point === gap));
  }
  return kept;
}
