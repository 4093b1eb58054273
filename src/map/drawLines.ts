import { geoIdentity, geoPath } from 'd3-geo';
import type { MapLine } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { TransportMode } from '#network/network.ts';
import { colour } from '#theme/tokens.ts';
import type { Ink } from './ink.ts';
import { ink, path } from './ink.ts';
import type { LineStyle } from './lineStyle.ts';
import { lineStyle } from './lineStyle.ts';
import type { Frame, Point } from './mercator.ts';
import { lengthOf, spotsAlong, toPixels } from './pixelLine.ts';
import type { LineCurve } from './strands.ts';

/** Widest line and its ties may reach this far beyond the frame's edge, px. */
const BLEED = 24;
const ARROW_EVERY = 150;
const SHORTEST_WITH_ARROW = 56;
/** Wide enough for a finger beside a neighbour's line. */
const HIT_WIDTH = 16;

/** A line in the pixels of a frame. */
export interface PixelLine {
  readonly line: MapLine;
  readonly style: LineStyle;
  readonly pixels: readonly Point[];
}

/** @param step points closer than this are dropped, px */
export function toPixelLines(
  curves: readonly LineCurve[],
  frame: Frame,
  most: number | null,
  step: number,
): readonly PixelLine[] {
  return curves.map(({ line, points }) => {
    const style = lineStyle(line, most, frame.zoom);
    return { line, style, pixels: toPixels(points, frame, style.aside, step) };
  });
}

/** Lines by mode, each on a pale casing that lifts it off borders and other lines. */
export function drawStrands(strands: readonly PixelLine[], frame: Frame): readonly Ink[] {
  const cut = cutPath(frame);
  return strands.map(({ line, style, pixels }) => {
    const d = cut(pixels);
    if (d === '') return ink('g', {}, []);
    return ink('g', { opacity: style.opacity }, [
      ...strokes(d, line.mode, style),
      ...arrows(pixels, style, frame),
    ]);
  });
}

/** Unseen, wide lines to point at, which light up when they are focused or pointed at. */
export function drawLegTargets(
  legs: readonly PixelLine[],
  frame: Frame,
  i18n: Translator,
): readonly Ink[] {
  const cut = cutPath(frame);
  return legs.map(({ line, style, pixels }) => {
    const strokeWidth = Math.max(HIT_WIDTH, style.width + 6);
    const hit = path(cut(pixels), { className: 'map-hit', strokeWidth, strokeLinejoin: 'round' });
    const label = `${line.label}, ${legDetail(line, i18n)}`;
    return {
      ...ink('g', { className: 'map-target' }, [hit]),
      opens: { card: `leg:${line.id}`, label, group: 'legs' },
    };
  });
}

/** Mode, length and tonnes of a leg, as far as they are known. */
export function legDetail(line: MapLine, i18n: Translator): string {
  const said = [i18n.code('mode', line.mode), line.lengthText, line.tonnesText];
  return said.filter((words) => words !== '').join(', ');
}

/** The strokes that tell a mode: ties on rails, dashes at sea, dots on roads, a double pipe. */
export function strokes(d: string, mode: TransportMode, style: LineStyle): readonly Ink[] {
  const { stroke, width, ties } = style;
  const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  const line = (attrs: Ink['attrs']) => path(d, { stroke, strokeWidth: width, ...round, ...attrs });
  const casing = (fill: string, extra: number) =>
    path(d, { stroke: fill, strokeWidth: width + extra, strokeOpacity: 0.85, ...round });
  const gap = Math.max(5, width * 1.6);
  switch (mode) {
    case 'rail':
      return [
        casing(colour.land, 2.5),
        ...(ties
          ? [line({ strokeWidth: width + 4, strokeDasharray: '1 7', strokeLinecap: 'butt' })]
          : []),
        line({}),
      ];
    case 'sea':
      return [
        casing(colour.sea, 2),
        line({ strokeDasharray: `${gap + 2} ${gap}`, strokeLinecap: 'butt' }),
      ];
    case 'road':
      return [
        casing(colour.land, 2.5),
        line({ strokeDasharray: `0.1 ${width * 2 + 1.5}`, strokeWidth: width + 0.8 }),
      ];
    case 'pipeline':
      return [
        casing(colour.land, 5),
        line({ strokeWidth: width + 2.4 }),
        line({ stroke: colour.land, strokeWidth: Math.max(1, width * 0.7) }),
      ];
  }
}

function arrows(pixels: readonly Point[], style: LineStyle, frame: Frame): readonly Ink[] {
  const length = lengthOf(pixels);
  if (length < SHORTEST_WITH_ARROW) return [];
  const count = Math.max(1, Math.round(length / ARROW_EVERY));
  const size = Math.min(8, 2 + style.width * 1.3);
  return spotsAlong(pixels, length / count)
    .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < frame.width && y < frame.height)
    .map(({ at: [x, y], heading }) =>
      path(
        `M${size},0L${-size * 0.7},${size * 0.8}L${-size * 0.3},0L${-size * 0.7},${-size * 0.8}Z`,
        {
          fill: style.stroke,
          stroke: colour.land,
          strokeWidth: 1,
          transform: `translate(${x.toFixed(1)},${y.toFixed(1)}) rotate(${heading.toFixed(0)})`,
        },
      ),
    );
}

/** Path data of a line, cut to the frame; empty where none of it is in there. */
export function cutPath(frame: Frame): (pixels: readonly Point[]) => string {
  const draw = geoPath(
    geoIdentity().clipExtent([
      [-BLEED, -BLEED],
      [frame.width + BLEED, frame.height + BLEED],
    ]),
  ).digits(1);
  return (pixels) =>
    draw({ type: 'LineString', coordinates: pixels.map(([x, y]) => [x, y]) }) ?? '';
}
