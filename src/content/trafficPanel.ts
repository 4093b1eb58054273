import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import type { ObservationClaim, RankedClaim } from '#evidence/headline.ts';
import { rankClaims, toClaim } from '#evidence/headline.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
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

export interface TrafficContext {
  readonly i18n: Translator;
  readonly sources: SourceIndex;
  readonly workings: Workings;
  readonly view: View;
  readonly window: { readonly from: number; readonly to: number };
}

/** A topic with its claims put in order, year by year. */
export interface TrafficPanel {
  readonly topic: TrafficTopic;
  readonly years: ReadonlyMap<number, readonly RankedClaim<ObservationClaim>[]>;
  /** Figures for parts of a year or for several years; drawn in no bar. */
  readonly otherPeriods: readonly Observation[];
  readonly time: TimeContent;
}

export function trafficPanel(context: TrafficContext, topic: TrafficTopic): TrafficPanel {
  const { window } = context;
  const years = new Map<number, ObservationClaim[]>();
  for (const observation of topic.main) {
    const year = wholeYear(observation);
    if (year === null || year < window.from || year > window.to) continue;
    const claim = toClaim(observation, context.sources.byId);
    const group = years.get(year);
    if (group) group.push(claim);
    else years.set(year, [claim]);
  }
  const ranked = new Map(
    [...years].sort(([a], [b]) => a - b).map(([year, claims]) => [year, rankClaims(claims)]),
  );
  const otherPeriods = [...topic.main, ...topic.beside].filter(
    (o) => wholeYear(o) === null && touchesWindow(o, window),
  );
  return { topic, years: ranked, otherPeriods, time: toTime(context, topic, ranked) };
}

function toTime(
  context: TrafficContext,
  topic: TrafficTopic,
  ranked: ReadonlyMap<number, readonly RankedClaim<ObservationClaim>[]>,
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
    claims: view.claims === 'show' ? claimMarks(context, topic, ranked) : [],
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
  ranked: ReadonlyMap<number, readonly RankedClaim<ObservationClaim>[]>,
): readonly ClaimMark[] {
  const { window, sources } = context;
  const after = [...ranked.values()].flatMap((claims) =>
    claims
      .filter(({ reason, claim }) => reason !== 'headline' && claim.caution !== 'defective')
      .map(({ claim }) => claim.observation),
  );
  const beside = topic.beside.filter((o) => {
    const year = wholeYear(o);
    return year !== null && year >= window.from && year <= window.to;
  });
  return [...after, ...beside].map((observation) => {
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
      forecast: observation.obsStatus === 'F' || topic.isAim(observation),
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
  const what =
    topic.isAim(observation) || observation.obsStatus === 'F'
      ? i18n.t('traffic.aim')
      : observation.scope
        ? i18n.code('scope', observation.scope)
        : '';
  return what === '' ? who : i18n.t('traffic.claimLabel', { who, what });
}

function wholeYear(observation: Observation): number | null {
  return observation.period !== null && /^\d{4}$/.test(observation.period)
    ? Number(observation.period)
    : null;
}

function touchesWindow(observation: Observation, window: TrafficContext['window']): boolean {
  const years = observation.period?.match(/\d{4}/g)?.map(Number) ?? [];
  return years.length === 0 || years.some((year) => year >= window.from && year <= window.to);
}
