import type { Position } from '#charts/axisTicks.ts';
import { openSide } from '#charts/claimShape.ts';
import type { TimeContent } from '#content/timeContent.ts';
import type { InsideLabel } from './placeInside.ts';
import { placeInside } from './placeInside.ts';
import type { Plot } from './plot.ts';
import type { Strokes } from './toStrokes.ts';

const MOST = 4;

/** Where values stand, on either axis. */
export interface Scales {
  readonly toY: Position;
  readonly toOverlayY: Position;
}

/** Names of series where they fit within the plot, clear of lines and marks; null: not all do. */
export function insideLabels(
  content: TimeContent,
  strokes: readonly Strokes[],
  plot: Plot,
  toX: Position,
  scales: Scales,
): readonly InsideLabel[] | null {
  if (content.series.length > MOST) return null;
  const lines = content.series.map((series, index) => {
    const toY = series.axis === 'main' ? scales.toY : scales.toOverlayY;
    const rows = [...(strokes[index]?.reported ?? []), ...(strokes[index]?.ahead ?? [])];
    const pieces: { x: number; y: number }[][] = [[]];
    for (const row of rows) {
      if (row.y === null) pieces.push([]);
      else pieces.at(-1)?.push({ x: toX(row.x), y: toY(row.y) });
    }
    return { id: series.id, text: series.label, pieces };
  });
  const claims = content.claims.map((claim) => ({
    x: toX((claim.x + claim.xEnd) / 2),
    y: scales.toY(claim.y),
    side: openSide(claim.qualifier),
  }));
  const points = content.series.flatMap((series) =>
    series.points.flatMap((point) => {
      const toY = series.axis === 'main' ? scales.toY : scales.toOverlayY;
      const side = openSide(point.qualifier);
      const bare = series.mark !== 'points' && side === 0 && !point.forecast;
      return point.y === null || bare ? [] : [{ x: toX(point.x), y: toY(point.y), side }];
    }),
  );
  const marks = [...claims, ...points].flatMap(({ x, y, side }) => [
    { x, y },
    ...(side === 0 ? [] : [{ x, y: y - side * 12 }]),
  ]);
  return placeInside(lines, marks, plot);
}
