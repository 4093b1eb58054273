import type { Observation } from '#dataset/observation.ts';
import type { Contradiction } from '#evidence/contradiction.ts';
import {
  describeContradiction,
  describeReason,
  describeSides,
} from '#evidence/describeContradiction.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';

/** A contradiction with every claim that is part of it. */
export interface ContradictionEntry {
  readonly key: string;
  readonly title: string;
  /** How far apart, and the likely reason. */
  readonly reason: string;
  readonly kind: string;
  /** The two farthest apart first. */
  readonly sides: readonly ContradictionSide[];
}

export interface ContradictionSide {
  readonly key: string;
  readonly text: string;
  /** Observation of a stated side; null: the side is computed from the inputs. */
  readonly card: string | null;
  readonly inputs: readonly { readonly card: string; readonly text: string }[];
}

export function contradictionEntry(
  contradiction: Contradiction,
  i18n: Translator,
): ContradictionEntry {
  return {
    key: contradiction.id,
    title: describeContradiction(contradiction, i18n).title,
    reason: describeReason(contradiction, i18n),
    kind: i18n.t(`contradictionKind.${contradiction.kind}`),
    sides: describeSides(contradiction, i18n).map(({ text, observations, computed }, at) => ({
      key: `${at}:${observations[0]?.id ?? ''}`,
      text,
      card: computed ? null : (observations[0]?.id ?? null),
      inputs: computed ? observations.map((one) => inputOf(one, i18n)) : [],
    })),
  };
}

function inputOf(observation: Observation, i18n: Translator) {
  const value = printedText(i18n, observation);
  const period = i18n.period(observation.period);
  return { card: observation.id, text: i18n.t('disputes.input', { value, period }) };
}
