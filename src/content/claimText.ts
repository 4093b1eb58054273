import type { Translator } from '#i18n/translator.ts';
import type { RouteClaim } from '#network/network.ts';
import type { RoutesContext } from './comparedWays.ts';
import { routeClaimText } from './networkCards.ts';
import { legLabel } from './nodeName.ts';
import type { WayClaim } from './routeClaims.ts';
import { isWhole } from './routeClaims.ts';
import type { Cell } from './tableContent.ts';
import type { Way } from './way.ts';

/** A stated time or price with its bound, e.g. ‘13 to 17 days’, ‘up to 20 days’. */
export function claimText(claim: RouteClaim, i18n: Translator): string {
  const value = routeClaimText(claim, i18n);
  if (claim.extraDays !== null || (claim.min !== null && claim.max !== null)) return value;
  return i18n.t(claim.min === null ? 'routes.claim.upTo' : 'routes.claim.atLeast', { value });
}

/** Of which stretch, when, who says it, and in which words of caution. */
export function claimAbout(
  { i18n, sources }: RoutesContext,
  claim: RouteClaim,
  stretch: string | null,
): string {
  const publisher = sources.byId.get(claim.source)?.publisher ?? claim.source;
  const note = claim.note ? i18n.text(claim.note) : null;
  return [stretch, i18n.period(claim.period), publisher, note]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** The stretch of a way that a claim is about, in words. */
export function claimStretch({ i18n, network }: RoutesContext, way: Way, told: WayClaim): string {
  return isWhole(way, told) ? i18n.t('routes.claim.whole') : legLabel(told, network, i18n);
}

export function claimCell(context: RoutesContext, way: Way, told: WayClaim): Cell {
  const { claim } = told;
  context.workings.citeSource(claim.source);
  return {
    text: claimText(claim, context.i18n),
    value: claim.min ?? claim.max,
    entity: `source:${claim.source}`,
    remark: claimAbout(context, claim, claimStretch(context, way, told)),
  };
}
