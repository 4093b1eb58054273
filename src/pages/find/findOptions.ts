import type { FindDocument, FindKind } from '#content/findDocument.ts';
import type { FindGroup } from './findIndex.ts';

/** One line that can be chosen: a find, or the rest of a group. */
export type FindOption =
  | { readonly kind: FindKind; readonly document: FindDocument }
  | { readonly kind: FindKind; readonly unfolds: FindKind; readonly hidden: number };

/** Of a group so many are shown at first. */
export const FIRST_FINDS = 5;
/** Of an unfolded group; more is not searching any longer. */
const MOST = 100;

/** The lines in the order in which the arrow keys go through them. */
export function findOptions(
  groups: readonly FindGroup[],
  unfolded: ReadonlySet<FindKind>,
): readonly FindOption[] {
  return groups.flatMap(({ kind, documents }): FindOption[] => {
    // One hidden line would take as much room as it saves.
    const folded = !unfolded.has(kind) && documents.length > FIRST_FINDS + 1;
    const shown = documents.slice(0, folded ? FIRST_FINDS : MOST);
    const options = shown.map((document) => ({ kind, document }));
    const hidden = documents.length - shown.length;
    return folded ? [...options, { kind, unfolds: kind, hidden }] : options;
  });
}
