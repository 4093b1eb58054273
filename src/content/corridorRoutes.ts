import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import type { ComparedWay, RoutesContext } from './comparedWays.ts';
import { compareWay } from './comparedWays.ts';
import { creditSources } from './creditSources.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { nodeName } from './nodeName.ts';
import { ASSUMPTIONS, BOUNDS } from './routeAssumptions.ts';
import { modesShown, routeFacts } from './routeFacts.ts';
import { routeExplanations, routeNotes, routeNotices } from './routeNotes.ts';
import { routeSentence, unreachableText } from './routeSentence.ts';
import { toStrips } from './routeStrip.ts';
import { routeTable } from './routeTable.ts';
import { shownWays } from './shownWays.ts';
import { createWorkings } from './workings.ts';

type Ids = 'network';

export function buildCorridorRoutes(
  data: FigureData<Ids>,
  view: View,
  i18n: Translator,
): FigureContent {
  const { network, sources } = data;
  const ways = shownWays(network, view);
  const workings = createWorkings(sources, i18n);
  const context: RoutesContext = { i18n, network, sources, workings, ways };
  const compared = ways.shown.map((way) => compareWay(network, ways, way, i18n));
  const modes = modesShown(compared);
  const told = compared.map((one) => ({ compared: one, facts: routeFacts(context, one, modes) }));
  const sentence = routeSentence(context, compared);
  const explanations = routeExplanations(context, compared);
  citeBases(context, compared);
  return {
    id: 'corridor-routes',
    name: i18n.t('figureName.corridor-routes'),
    sentence,
    subtitle: subtitleOf(context),
    chart: toStrips(context, told),
    table: routeTable(context, told),
    notes: routeNotes(context, compared),
    explanations,
    notices: routeNotices(context, view),
    sources: workings.sources(),
    sourceLine: sourceLineOf(context),
    derived: workings.derived(),
    empty:
      compared.length > 0
        ? null
        : { reason: unreachableText(context), clear: ['origin', 'destination'] },
    disabled: [],
  };
}

function subtitleOf({ i18n, network, ways }: RoutesContext): string {
  if (ways.chosen) return i18n.t('routes.subtitle.chosen');
  return i18n.t('routes.subtitle', {
    origin: nodeName(ways.origin, network, i18n),
    destination: nodeName(ways.destination, network, i18n),
    shown: ways.shown.length,
    found: ways.found.length,
  });
}

function sourceLineOf({ i18n, workings }: RoutesContext): string {
  if (workings.sources().length === 0) return i18n.t('routes.sourceLine');
  return i18n.t('routes.sourceLineWith', { sources: workings.sourceLine() });
}

/** Sources of stated lengths and of the assumptions that rest on the ledger. */
function citeBases({ workings, ways }: RoutesContext, compared: readonly ComparedWay[]): void {
  const legs = new Set(compared.flatMap(({ way }) => way.steps.map((step) => step.leg)));
  const stated = [...legs]
    .map((leg) => leg.lengthBasis)
    .filter((id) => id !== 'great-circle-estimate');
  const used = new Set(
    compared.flatMap(({ estimate }) => estimate.parts.flatMap((part) => part.uses)),
  );
  const bases = ASSUMPTIONS.filter(({ id }) => used.has(id) && !ways.changed.includes(id)).flatMap(
    ({ basis }) => BOUNDS.flatMap((bound) => basis[bound]?.sources ?? []),
  );
  creditSources(workings, [...stated, ...bases]);
}
