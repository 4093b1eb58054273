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
import type { ClaimMark, TimeContent, TimePoint } from './timeContent.ts';
import type { TrafficTopic } from './trafficTopic.ts';
import { isAhead, toldOf, wholeYear } from './trafficTopic.ts';
import type { Workings } from './workings.ts';

export interface TrafficContext {
  readonly i18n: Translator;
  readonly sources: SourceIndex;
  readonly workings: Workings;
  readonly view: View;
  /** Years that have results; aims may reach beyond where the end moves with the data. */
  readonly window: YearWindow;
}

interface YearWindow {
  readonly from: number;
  readonly to: number;
}

type Ranked = ReadonlyMap<number, readonly RankedClaim<ObservationClaim>[]>;

/** A topic with its claims put in order, year by year. */
export interface TrafficPanel {
  readonly topic: TrafficTopic;
  readonly years: Ranked;
  /** Claims for whole years beside the headlines; none where the reader hides them. */
  readonly besides: readonly Observation[];
  /** How many other results are claimed for a year, shown or hidden; aims are none. */
  readonly rivalsIn: (year: number) => number;
  /** Figures for parts of a year or for several years; drawn in no bar. */
  readonly otherPeriods: readonly Observation[];
  readonly time: TimeContent;
}

export function trafficPanel(context: TrafficContext, topic: TrafficTopic): TrafficPanel {
  const { view } = context;
  const window = reachOf(context, topic);
  const ranked = new Map(
    [...rankedYears(topic, context.sources)].filter(
      ([year]) => year >= window.from && year <= window.to,
    ),
  );
  const others = besidesOf(topic, ranked, window);
  const besides = view.claims === 'show' ? others : [];
  const time = toTime({ ...context, window }, topic, ranked, besides);
  const otherPeriods = partPeriods(topic).filter((o) => touchesWindow(o, window));
  const rivals = others.filter((o) => !isAhead(topic, o)).map(wholeYear);
  const rivalsIn = (year: number) => rivals.filter((one) => one === year).length;
  return { topic, years: ranked, besides, rivalsIn, otherPeriods, time };
}

/** A window that ends with the results goes on to what is foretold, as far as the reader lets it. */
function reachOf({ view, window }: TrafficContext, topic: TrafficTopic): YearWindow {
  const { to } = view.years;
  if (view.claims === 'hide' || to === 'earliest') return window;
  const asked = to === 'latest' ? Number.POSITIVE_INFINITY : to;
  return { from: window.from, to: Math.max(window.to, Math.min(asked, lastAhead(topic))) };
}

const lastAhead = remembered((topic: TrafficTopic) => {
  const ahead = [...topic.main, ...topic.beside].filter((o) => isAhead(topic, o));
  return Math.max(0, ...ahead.map((o) => wholeYear(o) ?? 0));
});

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
  window: YearWindow,
): readonly Observation[] {
  const after = [...ranked.values()].flatMap((claims) =>
    claims.filter(({ reason }) => reason !== 'headline').map(({ claim }) => claim.observation),
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
  const sound = besides.filter(({ caution }) => caution !== 'defective');
  const shown = context.workings.few(sound, (observation) => wholeYear(observation) ?? '');
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

/** Who says it, and of what: an aim, a capacity, a forecast, or a scope where one is stated. */
export function claimLabel(
  { i18n, sources }: TrafficContext,
  topic: TrafficTopic,
  observation: Observation,
): string {
  const who = sources.byId.get(observation.source)?.publisher ?? observation.source;
  const what = toldOf(topic, observation, i18n);
  return what === '' ? who : i18n.t('traffic.claimLabel', { who, what });
}

function touchesWindow(observation: Observation, window: YearWindow): boolean {
  const years = observation.period?.match(/\d{4}/g)?.map(Number) ?? [];
  return years.length === 0 || years.some((year) => year >= window.from && year <= window.to);
}
