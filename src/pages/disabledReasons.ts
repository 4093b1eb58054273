import type { FigureContent } from '#content/figureContent.ts';

/**
 * Choices that no figure on the page can take now, as `key:value`, each with the first figure's reason.
 * A choice that at least one figure takes stays open; the others say themselves why they do not follow.
 */
export function disabledReasons(contents: readonly FigureContent[]): ReadonlyMap<string, string> {
  const counts = new Map<string, { count: number; reason: string }>();
  for (const { disabled } of contents) {
    const own = new Map(disabled.map(({ key, value, reason }) => [`${key}:${value}`, reason]));
    for (const [choice, reason] of own) {
      const known = counts.get(choice);
      counts.set(choice, { count: (known?.count ?? 0) + 1, reason: known?.reason ?? reason });
    }
  }
  return new Map(
    [...counts]
      .filter(([, { count }]) => count === contents.length)
      .map(([choice, { reason }]) => [choice, reason]),
  );
}

/** The reasons for one key of the view, by value. */
export function reasonsFor(
  reasons: ReadonlyMap<string, string>,
  key: string,
): Readonly<Record<string, string>> {
  const prefix = `${key}:`;
  return Object.fromEntries(
    [...reasons]
      .filter(([choice]) => choice.startsWith(prefix))
      .map(([choice, reason]) => [choice.slice(prefix.length), reason]),
  );
}
