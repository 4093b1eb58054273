import type { MapContent, MapLine } from '#content/mapContent.ts';
import { colour } from '#theme/tokens.ts';

export interface LineStyle {
  readonly stroke: string;
  /** px */
  readonly width: number;
  readonly opacity: number;
  /** Shifted sideways where corridors share a fairway, px; else they would hide each other. */
  readonly aside: number;
  /** Ties across rails; on a small map they would run together. */
  readonly ties: boolean;
}

interface CorridorStyle {
  readonly stroke: string;
  readonly width: number;
  readonly aside: number;
}

/** Kinds are told apart by weight and shade, and by their names beside the line. */
const CORRIDORS: Readonly<Record<string, CorridorStyle>> = {
  middle: { stroke: colour.kz, width: 3, aside: 0 },
  oil: { stroke: colour.ink, width: 1.8, aside: 3.5 },
  northern: { stroke: colour.muted, width: 2.2, aside: 0 },
  instc: { stroke: colour.context, width: 1.6, aside: 0 },
  ocean: { stroke: colour.context, width: 1.3, aside: -3.5 },
};
const OTHER: CorridorStyle = { stroke: colour.context, width: 1.4, aside: 0 };

const TIES_FROM_ZOOM = 3.3;
const THINNEST = 2.6;
const WIDEST = 11;
const NO_FIGURE = 1.4;
/** However small the map, a line must be seen, px. */
const THINNEST_SEEN = 1;
/** Without a figure a corridor's weight still tells, but stays below the thinnest that has one. */
const NO_FIGURE_SHARE = 0.65;

/** Tonnes of the busiest leg; null where no leg has a figure, and widths then mean nothing. */
export function mostTonnes(content: MapContent): number | null {
  const tonnes = content.lines.flatMap((line) => (line.tonnes === null ? [] : [line.tonnes]));
  return tonnes.length === 0 ? null : Math.max(...tonnes);
}

export function lineStyle(line: MapLine, most: number | null, zoom: number): LineStyle {
  const corridor = CORRIDORS[line.corridor] ?? OTHER;
  const scale = lineScale(zoom);
  const running = line.status === 'operating' ? 1 : 0.6;
  return {
    stroke: corridor.stroke,
    width: Math.max(THINNEST_SEEN, scale * ownWidth(line, corridor, most)),
    opacity: line.lit ? running : 0.25,
    aside: line.mode === 'sea' ? corridor.aside * scale : 0,
    ties: zoom >= TIES_FROM_ZOOM,
  };
}

function ownWidth({ tonnes }: MapLine, { width }: CorridorStyle, most: number | null): number {
  if (most === null) return width;
  return tonnes === null ? width * NO_FIGURE_SHARE : tonnesWidth(tonnes, most);
}

/** Lines grow thinner on a small map of a large part of the world. */
function lineScale(zoom: number): number {
  return Math.max(0.5, Math.min(1, 0.5 + (zoom - 2.2) * 0.28));
}

/** Grows with the square root: oil is fifty times the boxes, and both must be seen. */
export function tonnesWidth(tonnes: number | null, most: number): number {
  if (tonnes === null) return NO_FIGURE;
  return THINNEST + (WIDEST - THINNEST) * Math.sqrt(Math.max(0, tonnes) / most);
}

/** Colour of a corridor's name; the palest lines have names dark enough to read. */
export function corridorTextColour(corridor: string): string {
  const { stroke } = CORRIDORS[corridor] ?? OTHER;
  return stroke === colour.context ? colour.muted : stroke;
}

export function corridorColour(corridor: string): string {
  return (CORRIDORS[corridor] ?? OTHER).stroke;
}

export function corridorWidth(corridor: string): number {
  return (CORRIDORS[corridor] ?? OTHER).width;
}
