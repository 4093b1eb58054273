import type { Translator } from '#i18n/translator.ts';
import type { DerivedInput } from './derived.ts';
import type { Workings } from './workings.ts';

/** What is counted, each thing with what opens its card. */
export interface Counted {
  /** Id of the computed value, `<figure>@<what>.<key>`. */
  readonly id: string;
  readonly label: string;
  readonly things: readonly DerivedInput[];
}

/** Puts a count on record with the things that were counted; gives the id of its working back. */
export function countOf(workings: Workings, i18n: Translator, counted: Counted): string {
  const count = counted.things.length;
  const text = i18n.number(count);
  return workings.add({
    id: counted.id,
    label: counted.label,
    text,
    value: count,
    unit: '',
    formula: i18n.t('count.formula'),
    working: i18n.t('count.working', { count }),
    inputs: counted.things,
  });
}
