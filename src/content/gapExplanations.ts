import type { Dataset } from '#dataset/observation.ts';
import { leadingClaims } from '#evidence/leadingClaims.ts';
import { printedText } from '#i18n/printed.ts';
import type { Explanation } from './figureContent.ts';
import type { MoneyContext } from './moneyValue.ts';

const GENERAL = ['valuation', 'timing', 'reexport'] as const;

/**
 * Why Kazakhstan's and Italy's figures for one flow differ: first what a source of the ledger
 * bears out, then general properties of trade statistics, named without a number.
 */
export function gapExplanations(
  { i18n, workings, sources }: MoneyContext,
  data: { readonly 'corridor-traffic': Dataset; readonly 'trade-totals': Dataset },
): readonly Explanation[] {
  const landed = leadingClaims(
    data['corridor-traffic'].byIndicator.get('oil.trieste-share') ?? [],
    sources.byId,
  );
  for (const observation of landed) workings.use(observation);
  return [
    {
      text: i18n.t('twoReporters.why.destination'),
      evidence: [
        {
          entity: 'source:bns-kz-exports-by-partner-2026',
          label: i18n.t('twoReporters.why.destinationSource'),
        },
      ],
    },
    {
      text: i18n.t('twoReporters.why.trieste'),
      evidence: landed.map((o) => ({
        obs: o.id,
        label: `${i18n.period(o.period)}: ${printedText(i18n, o)}`,
      })),
    },
    ...GENERAL.map((reason) => ({ text: i18n.t(`twoReporters.why.${reason}`), evidence: [] })),
  ];
}
