import type { TransportMode } from '#network/network.ts';
import { colour } from '#theme/tokens.ts';
import { cutPath, toPixelLines } from './drawLines.ts';
import type { MapGeometry } from './drawMap.ts';
import type { Ink } from './ink.ts';
import { path } from './ink.ts';
import type { LineStyle } from './lineStyle.ts';
import type { Frame } from './mercator.ts';

/** Coarser than the lines below: nobody sees a bend pass by. */
const STEP = 3;
/** A dash and the way to the next, px; the style sheet moves them on by their sum. */
const DASH = { strokeDasharray: '9 27', strokeLinecap: 'round' } as const;

/** A line at least so wide shows a pale dash within itself, px; a thinner one swells. */
const WIDE = 4;

/**
 * Dashes that run along the legs in the direction of travel; what does not run now has none. Lines
 * of one look make one path, as each element costs time in every frame.
 */
export function drawMotion({ strands, most }: MapGeometry, frame: Frame): readonly Ink[] {
  const cut = cutPath(frame);
  const running = strands.filter(({ line }) => line.lit && line.status === 'operating');
  const looks = new Map<string, { look: Look; d: string }>();
  for (const { line, style, pixels } of toPixelLines(running, frame, most, STEP)) {
    const look = lookOf(line.mode, style);
    const key = `${look.stroke} ${look.strokeWidth}`;
    looks.set(key, { look, d: (looks.get(key)?.d ?? '') + cut(pixels) });
  }
  return [...looks.values()]
    .filter(({ d }) => d !== '')
    .map(({ look, d }) => path(d, { ...look, ...DASH }));
}

interface Look {
  readonly stroke: string;
  readonly strokeWidth: number;
}

function lookOf(mode: TransportMode, { stroke, width }: LineStyle): Look {
  if (mode === 'pipeline') return { stroke, strokeWidth: Math.max(1.5, Math.round(width / 2)) };
  if (width < WIDE) return { stroke, strokeWidth: Math.round(width) + 1.5 };
  return { stroke: colour.sheet, strokeWidth: Math.round(width * 0.45) };
}
