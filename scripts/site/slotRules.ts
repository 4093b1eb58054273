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
    for (const [index, width] of WIDTHS.entries()) {
      const next = WIDTHS[index + 1] ?? width;
      const height = tallest(edition, placed, width, next);
      if (height === null || height === last) continue;
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

function tallest(edition: Edition, placed: PlacedFigure, from: number, to: number): number | null {
  const heights = [edition.slotHeight(placed, from), edition.slotHeight(placed, to)];
  const known = heights.filter((height) => height !== null);
  return known.length === 0 ? null : Math.ceil(Math.max(...known));
}
