import { cutAround } from '#i18n/printed.ts';
import type { CardContent, CardContext } from './cardContent.ts';
import { section } from './cardContent.ts';
import { cardIdOf } from './cardId.ts';
import { derivedText } from './derivedText.ts';

/** A computed value: formula, working and what went in; null: no figure on the page computes it. */
export function derivedCard(id: string, { contents, i18n }: CardContext): CardContent | null {
  const derived = contents.find((content) => Object.hasOwn(content.derived, id))?.derived[id];
  if (!derived) return null;
  const inputs = derived.inputs.map((input, index) => ({
    key: `${index}:${input.label}`,
    lead: input.text,
    text: input.label,
    meta: '',
    card: cardIdOf(input),
  }));
  return {
    id,
    kind: 'derived',
    title: derived.label,
    colour: 'ink',
    value: {
      qualifier: '',
      ...cutAround(derived.text, derivedText(derived)),
      number: derived.text,
    },
    standing: i18n.t('card.standing.computed'),
    fields: [],
    working: { formula: derived.formula, text: derived.working },
    sections: section('inputs', i18n.t('card.section.inputs'), inputs),
  };
}
