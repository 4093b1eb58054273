import type { ClaimMark, TimeSeries } from '#content/timeContent.ts';

export type Shape = TimeSeries['shape'];

/** The shape says who speaks; colour says of whom. */
const SHAPE_OF_SOURCE: Readonly<Record<ClaimMark['sourceKind'], Shape>> = {
  'official-statistics': 'circle',
  dataset: 'circle',
  government: 'square',
  news: 'diamond',
  analysis: 'diamond',
  company: 'triangle',
  other: 'triangle',
};

export function claimShape(kind: ClaimMark['sourceKind']): Shape {
  return SHAPE_OF_SOURCE[kind];
}

/** Outline of a shape around its middle; all look equally large at one `radius`. */
export function shapePath(shape: Shape, x: number, y: number, radius: number): string {
  switch (shape) {
    case 'circle':
      return `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
    case 'square': {
      const half = radius * 0.9;
      return `M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
    }
    case 'diamond': {
      const half = radius * 1.25;
      return `M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`;
    }
    case 'triangle': {
      const half = radius * 1.15;
      return `M${x},${y - half}L${x + half},${y + half * 0.8}L${x - half},${y + half * 0.8}Z`;
    }
    case 'cross': {
      const half = radius * 0.85;
      return `M${x - half},${y - half}L${x + half},${y + half}M${x - half},${y + half}L${x + half},${y - half}`;
    }
  }
}

/** Which way the truth may lie from a stated value: 1 up, -1 down, 0 neither. */
export function openSide(qualifier: ClaimMark['qualifier']): -1 | 0 | 1 {
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return 1;
    case 'nearly':
    case 'up-to':
      return -1;
    case 'about':
    case 'exact':
    case 'computed':
      return 0;
  }
}
