import type { Observation } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { ColourRole } from './colourRole.ts';
import type { MoneyContext } from './moneyValue.ts';
import { moneyValue } from './moneyValue.ts';
import type { RivalsOf } from './rivals.ts';
import type { ClaimMark } from './timeContent.ts';

/** A month in decimal years, at its start. */
export function monthStart(period: string): number {
  return Number(period.slice(0, 4)) + (Number(period.slice(5)) - 1) / 12;
}

/** Other claims for the months of a line, each a mark beside the headline. */
export function monthClaims(
  context: MoneyContext,
  series: { readonly id: string; readonly colour: ColourRole },
  headlines: readonly Observation[],
  rivalsOf: RivalsOf,
): readonly ClaimMark[] {
  const others = headlines.flatMap(rivalsOf);
  const shown = context.workings.few(others, ({ period }) => period ?? '');
  return shown.flatMap((observation): readonly ClaimMark[] => {
    const value = moneyValue(context, observation);
    if (!value) return [];
    const source = context.sources.byId.get(observation.source);
    const x = monthStart(observation.period ?? '');
    return [
      {
        ...value.ref,
        x,
        xEnd: x,
        y: value.amount / 1e6,
        text: printedText(context.i18n, observation),
        label: source?.publisher ?? observation.source,
        series: series.id,
        qualifier: observation.qualifier,
        caution: observation.caution,
        forecast: observation.obsStatus === 'F',
        sourceKind: source?.kind ?? 'other',
        colour: series.colour,
      },
    ];
  });
}
