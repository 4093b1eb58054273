import type { Contradiction } from '#evidence/contradiction.ts';
import { describeContradiction } from '#evidence/describeContradiction.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CardItem } from './cardContent.ts';

/** A contradiction as a line that opens the card of one side; `not` is the side that is open already. */
export function contradictionItem(
  contradiction: Contradiction,
  i18n: Translator,
  not: string | null = null,
): CardItem {
  const { title, text } = describeContradiction(contradiction, i18n);
  const sides = (contradiction.widest ?? contradiction.claims).flatMap(
    ({ observations }) => observations,
  );
  return {
    key: contradiction.id,
    lead: title,
    text,
    meta: i18n.t(`contradictionKind.${contradiction.kind}`),
    card: sides.find(({ id }) => id !== not)?.id ?? null,
  };
}
