import type { MapContent } from '#content/mapContent.ts';
import type { Frame, Point } from './mercator.ts';
import { frameAround, toUnit } from './mercator.ts';

/** Below this width the map starts on the part between Italy and Kazakhstan; a still does, too. */
const NARROW = 460;
/** East of Kazakhstan's border; routes go on into China from here. */
const KAZAKH_EAST = 83;

/**
 * What is seen first: the Middle Corridor where it is shown, else everything. The ocean routes
 * would push it into a corner of the world.
 */
export function openingFrame(
  content: MapContent,
  { width, height }: { readonly width: number; readonly height: number },
): Frame {
  // Names of the outermost nodes need room beside them.
  const margin = Math.min(height / 4, Math.max(14, Math.min(80, width * 0.06)));
  return frameAround(openingPoints(content, width), { width, height, margin });
}

function openingPoints(content: MapContent, width: number): readonly Point[] {
  const lit = content.lines.filter((line) => line.lit);
  const chosen = lit.length < content.lines.length && lit.length > 0;
  const middle = lit.filter((line) => line.corridor === 'middle');
  const shown = chosen || middle.length === 0 ? lit : middle;
  const points = shown.flatMap((line) => line.path);
  const near = points.filter(([lon]) => lon <= KAZAKH_EAST);
  const wanted = width < NARROW && near.length > 1 ? near : points;
  if (wanted.length > 1) return wanted.map(toUnit);
  const [west, south, east, north] = content.bounds;
  return [toUnit([west, south]), toUnit([east, north])];
}
