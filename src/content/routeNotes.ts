import type { Corridor } from '#network/network.ts';
import type { View } from '#view/view.ts';
import { claimAbout, claimText } from './claimText.ts';
import type { ComparedWay, RoutesContext } from './comparedWays.ts';
import { compareWay, legsOfAll } from './comparedWays.ts';
import type { Explanation } from './figureContent.ts';
import { nodeName } from './nodeName.ts';
import { ASSUMPTIONS } from './routeAssumptions.ts';
import type { ClaimTopic } from './routeClaims.ts';
import { claimsOnCorridor, corridorOf } from './routeClaims.ts';
import { byDays } from './routeSentence.ts';
import { MOST_SHOWN } from './shownWays.ts';

/** What a reader must know to read the comparison rightly. */
export function routeNotes(
  context: RoutesContext,
  compared: readonly ComparedWay[],
): readonly string[] {
  const { i18n, network } = context;
  if (compared.length === 0) return [];
  const legs = [...legsOfAll(compared.map(({ way }) => way))].flatMap(
    (id) => network.legs.get(id) ?? [],
  );
  const estimates = legs.filter((leg) => leg.lengthBasis === 'great-circle-estimate').length;
  const counted = (status: string) =>
    compared.filter(({ listing }) => listing.status === status).length;
  const [illustrative, computed] = [counted('illustrative'), counted('computed')];
  return [
    i18n.t('routes.noteEstimate'),
    i18n.t('routes.noteChoice'),
    ...(illustrative > 0 ? [i18n.t('routes.noteIllustrative', { count: illustrative })] : []),
    ...(computed > 0 ? [i18n.t('routes.noteComputed', { count: computed })] : []),
    ...quickerNote(context, compared),
    i18n.t('routes.noteScope'),
    i18n.t('routes.noteLengths', { estimates, legs: legs.length }),
    i18n.t('routes.noteGauge'),
  ];
}

/** A way found that is quicker than all that are shown is not kept back. */
function quickerNote(context: RoutesContext, compared: readonly ComparedWay[]): readonly string[] {
  const { i18n, network, ways } = context;
  const found = ways.found.map((way) => compareWay(network, ways, way, i18n));
  const [quickest] = byDays(found);
  const [shown] = byDays(compared);
  const alike = shown?.way.from === ways.origin && shown.way.to === ways.destination;
  if (!quickest || !shown || !alike) return [];
  const { low, typical, high } = quickest.estimate.days;
  if (typical >= shown.estimate.days.typical) return [];
  return [i18n.t('routes.noteQuicker', { title: quickest.title, days: typical, low, high })];
}

/** What of the address could not be followed, and what the reader changed. */
export function routeNotices(
  { i18n, network, ways }: RoutesContext,
  view: View,
): readonly string[] {
  const name = (id: string) => nodeName(id, network, i18n);
  const { origin, destination, left, unknown, refused, changed } = ways;
  const labels = ASSUMPTIONS.filter(({ id }) => changed.includes(id)).map(({ label }) =>
    i18n.t(label),
  );
  return [
    ...unknown.map((place) =>
      i18n.t('routes.noticeUnknown', {
        place,
        shown: name(place === view.origin ? origin : destination),
      }),
    ),
    ...(left.length > 0
      ? [
          i18n.t('routes.noticeLeft', {
            count: left.length,
            origin: name(origin),
            destination: name(destination),
          }),
        ]
      : []),
    ...(view.routes.length - left.length > MOST_SHOWN ? [i18n.t('routes.noticeMany')] : []),
    ...(refused.length > 0 ? [i18n.t('routes.noticeRefused', { ids: i18n.list(refused) })] : []),
    ...(changed.length > 0
      ? [i18n.t('routes.noticeChanged', { count: changed.length, labels: i18n.list(labels) })]
      : []),
    ...(view.sectors === null ? [] : [i18n.t('routes.noticeSectors')]),
  ];
}

/** Claims about whole corridors, told beside the ways and never as a way's own. */
export function routeExplanations(
  context: RoutesContext,
  compared: readonly ComparedWay[],
): readonly Explanation[] {
  const corridors = new Set(compared.map(({ way }) => corridorOf(context.network, way)));
  return [...corridors].flatMap((corridor) => [
    ...explain(context, corridor, 'time'),
    ...explain(context, corridor, 'cost'),
  ]);
}

function explain(
  context: RoutesContext,
  corridor: Corridor,
  topic: ClaimTopic,
): readonly Explanation[] {
  const { i18n, network, workings } = context;
  const claims = claimsOnCorridor(network, corridor, topic);
  if (claims.length === 0) return [];
  const bySource = new Map<string, string[]>();
  for (const claim of claims) {
    workings.citeSource(claim.source);
    const told = i18n.t('routes.claim.told', {
      value: claimText(claim, i18n),
      about: claimAbout(context, claim, claim.scope ? i18n.text(claim.scope) : null),
    });
    bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), told]);
  }
  return [
    {
      text: i18n.t(`routes.why.${topic}`, { corridor }),
      evidence: [...bySource].map(([source, told]) => ({
        entity: `source:${source}`,
        label: i18n.list(told),
      })),
    },
  ];
}
