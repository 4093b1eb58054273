import type { Observation } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { MoneyContext } from './moneyValue.ts';
import { moneyValue } from './moneyValue.ts';
import type { RivalClaim } from './rivalClaim.ts';

/** Another claim for a partner's bar, in millions; nothing where its money cannot be converted. */
export function partnerClaim(
  context: MoneyContext,
  observation: Observation,
): readonly RivalClaim[] {
  const value = moneyValue(context, observation);
  if (!value) return [];
  context.workings.use(observation);
  const source = context.sources.byId.get(observation.source);
  return [
    {
      ...value.ref,
      y: value.amount / 1e6,
      text: printedText(context.i18n, observation),
      label: source?.publisher ?? observation.source,
      qualifier: observation.qualifier,
      caution: observation.caution,
      sourceKind: source?.kind ?? 'other',
    },
  ];
}
