import type { MoneyContext } from './moneyValue.ts';
import { convertedValue } from './moneyValue.ts';
import type { RivalClaim } from './rivalClaim.ts';
import type { TradeYear } from './tradeValues.ts';

/** Claims for a year of one flow beside its headline, in billions; a defective one is listed on the card only. */
export function rivalTrade(context: MoneyContext, { ranked }: TradeYear): readonly RivalClaim[] {
  const others = ranked.filter(
    ({ reason, claim }) => reason !== 'headline' && claim.caution !== 'defective',
  );
  return context.workings
    .few(others, () => '')
    .flatMap(({ claim }): readonly RivalClaim[] => {
      const value = convertedValue(context, claim.from);
      if (!value) return [];
      for (const observation of claim.observations) context.workings.use(observation);
      return [
        {
          ...value.ref,
          y: value.amount / 1e9,
          text: claim.from.text,
          label: context.sources.byId.get(claim.source)?.publisher ?? claim.source,
          qualifier: claim.qualifier,
          caution: claim.caution,
          sourceKind: claim.sourceKind,
        },
      ];
    });
}
