import type { ComparedWay, RoutesContext } from './comparedWays.ts';
import { nodeName } from './nodeName.ts';
import { BOUNDS } from './routeAssumptions.ts';

/** Which way is quickest by our estimate, by how much, and how sure that is. */
export function routeSentence(context: RoutesContext, compared: readonly ComparedWay[]): string {
  const { i18n, network, ways } = context;
  const [first, second] = byDays(compared);
  const ends = {
    origin: nodeName(first?.way.from ?? ways.origin, network, i18n),
    destination: nodeName(first?.way.to ?? ways.destination, network, i18n),
  };
  if (!first) return unreachableText(context);
  const told = { ...ends, title: first.title, ...daysOf(first) };
  if (!second) return i18n.t('routes.sentence.one', told);
  const difference = second.estimate.days.typical - first.estimate.days.typical;
  const next = daysOf(second);
  const values = {
    ...told,
    count: compared.length,
    difference,
    next: nextName(context, first, second),
    nextDays: next.days,
    nextLow: next.low,
    nextHigh: next.high,
  };
  if (difference === 0) return i18n.t('routes.sentence.tie', values);
  addDifference(context, first, second);
  if (first.estimate.days.high < second.estimate.days.low)
    return i18n.t('routes.sentence.apart', values);
  const ahead = BOUNDS.every((bound) => first.estimate.days[bound] < second.estimate.days[bound]);
  return i18n.t(ahead ? 'routes.sentence.holds' : 'routes.sentence.turns', values);
}

/** Why there is no way, in words. */
export function unreachableText({
  i18n,
  network,
  ways,
}: Pick<RoutesContext, 'i18n' | 'network' | 'ways'>): string {
  const { origin, destination, unreachable } = ways;
  return i18n.t(`routes.reason.${unreachable?.why ?? 'no-way'}`, {
    origin: nodeName(origin, network, i18n),
    destination: nodeName(destination, network, i18n),
    reached: i18n.list((unreachable?.reached ?? []).map((id) => nodeName(id, network, i18n))),
  });
}

/** The quickest first; of equals the one that is shown first. */
export function byDays(compared: readonly ComparedWay[]): readonly ComparedWay[] {
  return compared.toSorted((a, b) => a.estimate.days.typical - b.estimate.days.typical);
}

function daysOf({ estimate }: ComparedWay) {
  const { low, typical, high } = estimate.days;
  return { days: typical, low, high };
}

/** Ways with other ends, as a link may name them, are told with their ends. */
function nextName(
  { i18n, network }: RoutesContext,
  first: ComparedWay,
  second: ComparedWay,
): string {
  const { from, to } = second.way;
  if (from === first.way.from && to === first.way.to) return second.title;
  return i18n.t('routes.between', {
    origin: nodeName(from, network, i18n),
    destination: nodeName(to, network, i18n),
    title: second.title,
  });
}

function addDifference({ i18n, workings }: RoutesContext, first: ComparedWay, second: ComparedWay) {
  const [less, more] = [first.estimate.days.typical, second.estimate.days.typical];
  const text = i18n.number(more - less);
  workings.add({
    id: `corridor-routes@difference.${first.key}.${second.key}`,
    label: i18n.t('routes.difference.label', { title: first.title }),
    text,
    said: i18n.t('routes.days.decimal', { days: text }),
    value: more - less,
    unit: i18n.t('routes.days.unit'),
    formula: i18n.t('routes.difference.formula'),
    working: `${i18n.number(more)} − ${i18n.number(less)} = ${text}`,
    inputs: [second, first].map(({ key, title, estimate }) => ({
      derived: `corridor-routes@days.${key}`,
      label: i18n.t('routes.days.label.typical', { title }),
      text: i18n.t('routes.days.decimal', { days: i18n.number(estimate.days.typical) }),
    })),
  });
}
