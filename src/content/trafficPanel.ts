import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import type { ObservationClaim, RankedClaim } from '#evidence/headline.ts';
import { rankClaims, toClaim } from '#evidence/headline.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { YearExtent } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import type { ColourRole } from './colourRole.ts';
import type { ClaimMark, TimeContent, TimePoint } from './timeContent.ts';
import type { Workings } from './workings.ts';

/** What one panel of yearly traffic shows. */
export interface TrafficTopic {
  readonly id: string;
  readonly title: string;
  /** Unit in words, on the axis and in the table. */
  readonly unit: string;
  /** Units of the measure to one unit of the axis, e.g. 1e6 for million tonnes. */
  readonly divisor: number;
  readonly fractionDigits: number;
  readonly colour: ColourRole;
  /** What may head a year. */
  readonly main: readonly Observation[];
  /** What is drawn beside it only: other scopes, capacities, aims. */
  readonly beside: readonly Observation[];
  /** True for aims and capacities, which no year has as its result. */
  readonly isAim: (observation: Observation) => boolean;
}

/** True where the value is no result: an aim, a capacity, a forecast. */
export function isAhead({ isAim }: TrafficTopic, observation: Observation): boolean {
  return observation.obsStatus === 'F' || isAim(observation);
}

export interface TrafficContext {
  readonly i18n: Translator;
  readonly sources: SourceIndex;
  readonly workings: Workings;
  readonly view: View;
  readonly window: { readonly from: number; readonly to: number };
}

type Ranked = ReadonlyMap<number, readonly RankedClaim<ObservationClaim>[]>;

/** A topic with its claims put in order, year by year. */
export interface TrafficPanel {
  readonly topic: TrafficTopic;
  readonly years: Ranked;
  /** Claims for whole years beside the headlines; none where the reader hides them. */
  readonly besides: readonly Observation[];
  /** Figures for parts of a year or for several years; drawn in no bar. */
  readonly otherPeriods: readonly Observation[];
  readonly time: TimeContent;
}

export function trafficPanel(context: TrafficContext, topic: TrafficTopic): TrafficPanel {
  const { window, view } = context;
  const ranked = new Map(
    [...rankedYears(topic, context.sources)].filter(
      ([year]) => year >= window.from && year <= window.to,
    ),
  );
  const besides = view.claims === 'show' ? besidesOf(topic, ranked, window) : [];
  const time = toTime(context, topic, ranked, besides);
  const otherPeriods = partPeriods(topic).filter((o) => touchesWindow(o, window));
  return { topic, years: ranked, besides, otherPeriods, time };
}

/** The claims for each whole year in order, years in order. */
const rankedYears = remembered(({ main }: TrafficTopic, sources: SourceIndex): Ranked => {
  const years = new Map<number, ObservationClaim[]>();
  for (const observation of main) {
    const year = wholeYear(observation);
    if (year === null) continue;
    const claim = toClaim(observation, sources.byId);
    const group = years.get(year);
    if (group) group.push(claim);
    else years.set(year, [claim]);
  }
  return new Map(
    [...years].sort(([a], [b]) => a - b).map(([year, claims]) => [year, rankClaims(claims)]),
  );
});

/** First and last whole year that anything heads. */
export const mainExtent = remembered((topics: readonly TrafficTopic[]): YearExtent => {
  const years = topics.flatMap(({ main }) => main.flatMap((o) => wholeYear(o) ?? []));
  const first = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  return { first, last: years.reduce((most, year) => Math.max(most, year), 0) };
});

const partPeriods = remembered(({ main, beside }: TrafficTopic) =>
  [...main, ...beside].filter((o) => wholeYear(o) === null),
);

function besidesOf(
  topic: TrafficTopic,
  ranked: Ranked,
  window: TrafficContext['window'],
): readonly Observation[] {
  const after = [...ranked.values()].flatMap((claims) =>
    claims
      .filter(({ reason, claim }) => reason !== 'headline' && claim.caution !== 'defective')
      .map(({ claim }) => claim.observation),
  );
  const beside = topic.beside.filter((o) => {
    const year = wholeYear(o);
    return year !== null && year >= window.from && year <= window.to;
  });
  return [...after, ...beside];
}

function toTime(
  context: TrafficContext,
  topic: TrafficTopic,
  ranked: Ranked,
  besides: readonly Observation[],
): TimeContent {
  const { i18n, window, view } = context;
  const points: TimePoint[] = [];
  for (let year = window.from; year <= window.to; year++) {
    points.push(toPoint(context, topic, year, ranked.get(year)?.[0]));
  }
  const last = points.findLast((point) => point.y !== null);
  return {
    kind: 'time',
    grain: 'year',
    window: [window.from, window.to],
    axis: {
      title: topic.unit,
      scale: 'linear',
      zero: true,
      fractionDigits: topic.fractionDigits,
      style: 'number',
    },
    overlayAxis: null,
    series: [
      {
        id: topic.id,
        label: topic.title,
        endText: last?.y == null ? '' : i18n.number(last.y, topic.fractionDigits),
        colour: topic.colour,
        mark: 'bar',
        shape: 'square',
        dashed: false,
        axis: 'main',
        points,
      },
    ],
    claims: claimMarks(context, topic, besides),
    events: [],
    ...(typeof view.at === 'number' && view.at >= window.from && view.at <= window.to
      ? { focus: view.at }
      : {}),
  };
}

function toPoint(
  { i18n, workings }: TrafficContext,
  topic: TrafficTopic,
  year: number,
  first: RankedClaim<ObservationClaim> | undefined,
): TimePoint {
  const observation = first?.reason === 'headline' ? first.claim.observation : null;
  if (observation) workings.use(observation);
  return {
    ...(observation ? { obs: observation.id } : {}),
    x: year,
    period: String(year),
    y: observation ? inUnits(observation) / topic.divisor : null,
    text: observation ? printedText(i18n, observation) : i18n.t('value.none'),
    qualifier: observation?.qualifier ?? 'exact',
    caution: observation?.caution ?? null,
    forecast: false,
  };
}

function claimMarks(
  context: TrafficContext,
  topic: TrafficTopic,
  besides: readonly Observation[],
): readonly ClaimMark[] {
  const { window, sources } = context;
  const shown = context.workings.few(besides, (observation) => wholeYear(observation) ?? '');
  return shown.map((observation) => {
    context.workings.use(observation);
    const year = wholeYear(observation) ?? window.from;
    return {
      obs: observation.id,
      x: year,
      xEnd: year,
      y: inUnits(observation) / topic.divisor,
      text: printedText(context.i18n, observation),
      label: claimLabel(context, topic, observation),
      series: topic.id,
      qualifier: observation.qualifier,
      caution: observation.caution,
      forecast: isAhead(topic, observation),
      sourceKind: sources.byId.get(observation.source)?.kind ?? 'other',
      colour: topic.colour,
    };
  });
}

/** Who says it, and of what scope where that is not the headline's. */
function claimLabel(
  context: TrafficContext,
  topic: TrafficTopic,
  observation: Observation,
): string {
  const { i18n, sources } = context;
  const who = sources.byId.get(observation.source)?.publisher ?? observation.source;
  const what = isAhead(topic, observation)
    ? i18n.t('traffic.aim')
    : observation.scope
      ? i18n.code('scope', observation.scope)
      : '';
  return what === '' ? who : i18n.t('traffic.claimLabel', { who, what });
}

export function wholeYear(observation: Observation): number | null {
  return observation.period !== null && /^\d{4}$/.test(observation.period)
    ? Number(observation.period)
    : null;
}

function touchesWindow(observation: Observation, window: TrafficContext['window']): boolean {
  const years = observation.period?.match(/\d{4}/g)?.map(Number) ?? [];
  return years.length === 0 || years.some((year) => year >= window.from && year <= window.to);
}
