import type { FigureContent } from '#content/figureContent.ts';
import type { Edition, PlacedFigure } from '#entryPrerender.tsx';

/** Widths in px at which heights are taken: close together where phones are. */
const WIDTHS: readonly number[] = [
  ...Array.from({ length: 27 }, (_, step) => 256 + step * 8),
  ...Array.from({ length: 31 }, (_, step) => 496 + step * 24),
];

/**
 * Style rules that keep the room of each live picture before it is there, by the width of its
 * column: what stands below a picture does not move when it comes alive.
 */
export function slotRules(edition: Edition, figures: readonly PlacedFigure[]): string {
  const rules = new Map<number, string[]>();
  for (const placed of figures) {
    let last: number | null = null;
    const heights = heightsOf(edition, placed);
    for (const [index, width] of WIDTHS.entries()) {
      // Between two widths, the room of the taller.
      const height = Math.max(heights[index] ?? 0, heights[index + 1] ?? 0);
      if (height === 0 || height === last) continue;
      last = height;
      const rule = `[data-slot=${placed.content.id}]{min-height:${height}px}`;
      rules.set(width, [...(rules.get(width) ?? []), rule]);
    }
  }
  if (rules.size === 0) return '';
  const sized = [...rules]
    .sort(([one], [other]) => one - other)
    .map(([width, own]) => `@container (min-width:${width}px){${own.join('')}}`);
  return [...figures.filter(hasRule).map(offSight), ...sized].join('');

  function hasRule({ content }: PlacedFigure): boolean {
    return [...rules.values()].flat().some((rule) => rule.startsWith(`[data-slot=${content.id}]`));
  }
}

/** Where its room is known, a drawing far from sight need not be laid out. */
function offSight({ content }: PlacedFigure): string {
  return `[data-slot=${content.id}]{content-visibility:auto}`;
}

/** The same figure stands on its page and in its embed. */
const known = new WeakMap<FigureContent, readonly number[]>();

/** Height at each of the widths, px; empty where styles give it. */
function heightsOf(edition: Edition, placed: PlacedFigure): readonly number[] {
  if (placed.size === 'small') return [];
  const heights =
    known.get(placed.content) ??
    WIDTHS.map((width) => Math.ceil(edition.slotHeight(placed, width) ?? 0));
  known.set(placed.content, heights);
  return heights;
}
