import type { Span } from '#content/spanContent.ts';

/**
 * Which spans have their words beside them where the height is given: all, or as many as there is
 * room for, the lit ones first and then those whose values lie furthest apart.
 */
export function namedSpans(
  spans: readonly Span[],
  extents: readonly number[],
  room: number,
): ReadonlySet<number> {
  const named = new Set<number>();
  let left = room;
  while (named.size < spans.length) {
    const next = nextSpan(spans, named);
    left -= extents[next] ?? 0;
    if (left < 0) break;
    named.add(next);
  }
  return named;
}

function nextSpan(spans: readonly Span[], named: ReadonlySet<number>): number {
  const free = spans.map((_, index) => index).filter((index) => !named.has(index));
  const heightOf = (index: number) => spans[index]?.y ?? 0;
  const distance = (index: number) =>
    Math.min(...[...named].map((other) => Math.abs(heightOf(other) - heightOf(index))));
  const worth = (index: number) => {
    if (spans[index]?.lit) return Number.POSITIVE_INFINITY;
    return named.size === 0 ? heightOf(index) : distance(index);
  };
  return free.reduce((best, index) => (worth(index) > worth(best) ? index : best));
}
