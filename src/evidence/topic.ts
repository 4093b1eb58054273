import type { Reporter } from '#dataset/codes.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Source } from '#dataset/source.ts';
import type { LocalizedText } from '#i18n/locale.ts';
import type { Claim, Subject } from './contradiction.ts';
import { toClaim } from './headline.ts';
import type { Interval } from './interval.ts';
import { interval, scale } from './interval.ts';
import type { ReferenceRates } from './money.ts';

/** What the search for contradictions works on. */
export interface Evidence {
  readonly datasets: readonly Dataset[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** All claims that speak of one thing, whoever reports and however they define or cut it. */
export interface Topic {
  readonly key: string;
  /** The key without its period: topics of one stem are the same thing at other times. */
  readonly stem: string;
  readonly subject: Subject;
  readonly claims: readonly Claim[];
}

/** Definitions that count something else than the companies there are: never held against other counts. */
const COUNTS_APART: ReadonlySet<string> = new Set([
  'regional',
  'joint-ventures',
  'sector-subset',
  'partial-list',
  'trade-institute-list',
  'programme-participants',
  'trading-partners',
  'representative-offices',
]);

/** What one indicator may be counted in; money converts, cargo does not. */
const CARGO_UNITS: ReadonlySet<string> = new Set(['TONNES', 'TEU', 'TRAINS']);

/** Yearly mean rates stand for the rate of each payment: off by this share at most. */
const RATE_LEEWAY = 0.02;

/** What lone claims may be held against: computed figures, mirrors and other windows. */
const HELD_ALONE = /^(trade\.(value|turnover|turnover-growth|share|rank)|investment\.\S+)$/;

/**
 * Topics by key. Forecasts, aims and undated claims are left out: nothing contradicts them. So are
 * lone claims that no other figure speaks to; they are most of the data.
 */
export function collectTopics({ datasets, sources }: Evidence): ReadonlyMap<string, Topic> {
  const groups = new Map<string, { subject: Subject; stem: string; observations: Observation[] }>();
  const shapes = new Map<string, Set<string>>();
  for (const { observations, products } of datasets) {
    for (const observation of observations) {
      if (!isHeld(observation)) continue;
      const stem = stemOf(observation);
      const period = observation.period ?? '';
      const group = groups.get(`${stem}.${period}`);
      if (group) group.observations.push(observation);
      else {
        const subject = subjectOf(observation, products);
        groups.set(`${stem}.${period}`, { subject, stem, observations: [observation] });
        shapes.set(stem, (shapes.get(stem) ?? new Set()).add(shapeOf(period)));
      }
    }
  }
  const topics = [...groups.values()]
    .filter(({ subject, stem, observations }) => {
      const alone = observations.length === 1 && shapes.get(stem)?.size === 1;
      return !alone || (HELD_ALONE.test(subject.indicator) && subject.partner === null);
    })
    .map(({ subject, stem, observations }): Topic => {
      const key = slug(`${stem}.${subject.period}`);
      return { key, stem: slug(stem), subject, claims: mergeRepeats(observations, sources) };
    });
  return new Map(topics.map((topic) => [topic.key, topic]));
}

/** `year` and `month` for those; an interval may hold others of its own shape, so it is told in full. */
export function shapeOf(period: string): string {
  if (/^\d{4}$/.test(period)) return 'year';
  return /^\d{4}-\d{2}$/.test(period) ? 'month' : period;
}

export function statedClaim(observation: Observation, sources: ReadonlyMap<string, Source>): Claim {
  return {
    ...toClaim(observation, sources),
    observations: [observation],
    formula: null,
    interval: interval(observation),
    value: inUnits(observation),
    unit: observation.unitMeasure,
    publisher: publisherOf(observation, sources),
  };
}

/** Claims with their euros turned into dollars where both currencies meet; what has no rate is left out. */
export function inOneCurrency(claims: readonly Claim[], rates: ReferenceRates): readonly Claim[] {
  const units = new Set(claims.map(({ unit }) => unit));
  if (!units.has('USD') || !units.has('EUR')) return claims;
  return claims.flatMap((claim) => (claim.unit === 'EUR' ? inDollars(claim, rates) : [claim]));
}

/** The reporter of a claim; null where its source names none. */
export function reporterOf(claim: Claim): Reporter | null {
  return claim.observations[0]?.reporter ?? null;
}

function stemOf(observation: Observation): string {
  const { indicator, counterpart, product, sector, place, basis, definitionCode } = observation;
  const { unitMeasure } = observation;
  const cargo = CARGO_UNITS.has(unitMeasure) ? unitMeasure.toLowerCase() : '';
  const unit = indicator.endsWith(cargo) ? '' : cargo;
  const apart = definitionCode !== null && COUNTS_APART.has(definitionCode) ? definitionCode : '';
  const partner = counterpart === 'IT' || counterpart === 'KZ' ? '' : counterpart;
  const direction = directionOf(observation);
  return [indicator, direction, partner, product, sector, place, basis, apart, unit]
    .filter(Boolean)
    .join('.');
}

/** Text fit for an id: letters, digits, points and hyphens. */
export function slug(text: string): string {
  return text.replace(/\.\.\//g, 'until-').replace(/[^A-Za-z0-9.-]+/g, '_');
}

function isHeld({ obsStatus, period, indicator, unitMeasure }: Observation): boolean {
  if (obsStatus === 'F' || period === null || indicator.startsWith('reference.')) return false;
  // Documents are counted in kinds that add up: see documentCounts.
  return unitMeasure !== 'DOCUMENTS' && !indicator.endsWith('-target');
}

/** Italy among the partners is the same flow as Italy alone. */
function directionOf({ direction, counterpart }: Observation) {
  if (counterpart !== 'IT') return direction;
  if (direction === 'kz-partner') return 'kz-it';
  return direction === 'partner-kz' ? 'it-kz' : direction;
}

function subjectOf(
  observation: Observation,
  products: ReadonlyMap<string, LocalizedText>,
): Subject {
  const { indicator, counterpart, product, place, basis, period } = observation;
  return {
    indicator,
    direction: directionOf(observation),
    partner: counterpart === 'IT' || counterpart === 'KZ' ? null : counterpart,
    product: product === null ? null : (products.get(product) ?? { en: product }),
    place,
    basis,
    period,
  };
}

/** A publisher who says the same twice is one claim, met in two places. */
function mergeRepeats(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const observation of observations) {
    const claim = statedClaim(observation, sources);
    const at = claims.findIndex((other) => isRepeat(other, claim));
    const first = claims[at];
    if (first) claims[at] = { ...first, observations: [...first.observations, observation] };
    else claims.push(claim);
  }
  return claims;
}

function isRepeat(a: Claim, b: Claim): boolean {
  return (
    a.publisher === b.publisher &&
    a.value === b.value &&
    a.unit === b.unit &&
    a.qualifier === b.qualifier &&
    a.caution === b.caution &&
    reporterOf(a) === reporterOf(b)
  );
}

function inDollars(claim: Claim, rates: ReferenceRates): readonly Claim[] {
  const years = (claim.observations[0]?.period?.match(/\d{4}(?=$|-|\/)/g) ?? []).map(Number);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const known = [...rates.eurPerUsd]
    .filter(([year]) => year >= from && year <= to)
    .map(([, rate]) => rate.obsValue);
  if (known.length === 0) return [];
  const mean = known.reduce((total, rate) => total + rate, 0) / known.length;
  return [{ ...claim, unit: 'USD', value: claim.value / mean, interval: spread(claim, known) }];
}

/** Over a window of years any of their rates may apply. */
function spread({ interval: within }: Claim, rates: readonly number[]): Interval {
  const [dear, cheap] = [Math.min(...rates), Math.max(...rates)];
  const lower = scale(within, (1 - RATE_LEEWAY) / (within.low < 0 ? dear : cheap));
  const upper = scale(within, (1 + RATE_LEEWAY) / (within.high < 0 ? cheap : dear));
  return { ...within, low: lower.low, high: upper.high };
}

function publisherOf(observation: Observation, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(observation.source);
  return source?.publisher.split(/[(,;]/)[0]?.trim() ?? observation.source;
}
