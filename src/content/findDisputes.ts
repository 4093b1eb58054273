import type { Contradiction } from '#evidence/contradiction.ts';
import { describeContradiction } from '#evidence/describeContradiction.ts';
import type { Translator } from '#i18n/translator.ts';
import type { FindDocument } from './findDocument.ts';

/** Id of the element that a contradiction is on the Sources page. */
export function contradictionPlace(id: string): string {
  return `contradiction-${id}`;
}

/** Contradictions in words; each leads to its entry on the Sources page. */
export function contradictionDocuments(
  contradictions: readonly Contradiction[],
  i18n: Translator,
): readonly FindDocument[] {
  return contradictions.map((contradiction) => {
    const { title, text } = describeContradiction(contradiction, i18n);
    return {
      id: `contradiction:${contradiction.id}`,
      kind: 'contradiction',
      title,
      text: i18n.t(`contradictionKind.${contradiction.kind}`),
      words: text,
      target: { page: 'sources', hash: contradictionPlace(contradiction.id) },
    };
  });
}
