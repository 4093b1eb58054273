import type { Qualifier } from '#dataset/codes.ts';
import type { Observation } from '#dataset/observation.ts';

/** All values a claim leaves possible, in units; an end that is not included is only come close to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** A source that says ‘about’ or ‘nearly’ is taken to mean within this share of the value. */
const LEEWAY = 0.05;

/** Two ends closer than this share of their size are one: binary fractions leave dust. */
const DUST = 1e-9;

type Ends = readonly [number, number, boolean, boolean];

/** Ends for each qualifier, from the printed value and half a unit of its last printed digit. */
const ENDS: Readonly<Record<Qualifier, (value: number, half: number) => Ends>> = {
  exact: (value, half) => [value - half, value + half, true, half === 0],
  computed: (value, half) => [value - half, value + half, true, half === 0],
  about: (value) => [
    value - LEEWAY * Math.abs(value),
    value + LEEWAY * Math.abs(value),
    true,
    true,
  ],
  nearly: (value) => [value - LEEWAY * Math.abs(value), value, true, false],
  over: (value) => [value, Number.POSITIVE_INFINITY, false, false],
  'at-least': (value) => [value, Number.POSITIVE_INFINITY, true, false],
  'up-to': (value) => [Number.NEGATIVE_INFINITY, value, false, true],
};

/** What an observation leaves possible within its qualifier. */
export function interval(observation: Observation): Interval {
  const { obsValue, unitMult, qualifier } = observation;
  const half = 0.5 * 10 ** -decimals(obsValue);
  const [low, high, lowIncluded, highIncluded] = ENDS[qualifier](obsValue, half);
  return scale({ low, high, lowIncluded, highIncluded }, 10 ** unitMult);
}

/** The interval of exactly one value. */
export function point(value: number): Interval {
  return { low: value, high: value, lowIncluded: true, highIncluded: true };
}

/** The interval multiplied by a factor above zero. */
export function scale(from: Interval, factor: number): Interval {
  return { ...from, low: from.low * factor, high: from.high * factor };
}

/** What the sum of values from each interval can be. */
export function sum(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((total, { low }) => total + low, 0),
    high: intervals.reduce((total, { high }) => total + high, 0),
    lowIncluded: true,
    highIncluded: true,
  };
}

/** What a value of one interval divided by one of the other can be; both must be above zero. */
export function quotient(above: Interval, below: Interval): Interval {
  return {
    low: above.low / below.high,
    high: above.high / below.low,
    lowIncluded: true,
    highIncluded: true,
  };
}

export function contains(within: Interval, value: number): boolean {
  return !excludes(within, point(value));
}

/** True where no value fits both, so that one of the two claims must be wrong. */
export function excludes(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

/**
 * How far two intervals that exclude each other lie apart, as a share of the upper one's lower end:
 * 0 where they touch, near 1 where they are worlds apart.
 */
export function distance(a: Interval, b: Interval): number {
  const [lower, upper] = isBelow(a, b) ? [a, b] : [b, a];
  if (!excludes(a, b)) return 0;
  if (upper.low <= 0 || lower.high <= 0) return 1;
  return Math.min(1, Math.max(0, (upper.low - lower.high) / upper.low));
}

function isBelow(a: Interval, b: Interval): boolean {
  const dust = DUST * Math.max(Math.abs(a.high), Math.abs(b.low));
  if (!Number.isFinite(dust)) return false;
  if (Math.abs(b.low - a.high) > dust) return a.high < b.low;
  // Two intervals narrower than the dust are the same one.
  return !(a.highIncluded && b.lowIncluded) && b.high - a.low > 4 * dust;
}

/** Decimals of the shortest way to write the number, as a source would print it. */
function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const fraction = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}
