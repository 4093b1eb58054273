import { scaleLinear, scaleLog } from 'd3-scale';
import type { Axis } from '#content/axis.ts';
import type { Translator } from '#i18n/translator.ts';

/** A value axis before it has pixels. */
export interface ValueAxis {
  readonly scale: Axis['scale'];
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** A mapping from values or years to px. */
export type Position = (value: number) => number;

/** Domain and ticks for values; `count` is how many intervals there is room for. */
export function toValueAxis(values: readonly number[], axis: Axis, count: number): ValueAxis {
  return axis.scale === 'log' ? toLogAxis(values) : toLinearAxis(values, axis, count);
}

function toLinearAxis(values: readonly number[], axis: Axis, count: number): ValueAxis {
  const low = Math.min(...values, ...(axis.zero ? [0] : []));
  const high = Math.max(...values, ...(axis.zero ? [0] : []));
  const [from, to] = spanned(low, high);
  const scale = scaleLinear().domain([from, to]).nice(count);
  const [start = from, end = to] = scale.domain();
  return { scale: 'linear', domain: [start, end], ticks: scale.ticks(count) };
}

function toLogAxis(values: readonly number[]): ValueAxis {
  const positive = values.filter((value) => value > 0);
  const low = positive.length === 0 ? 1 : Math.min(...positive);
  const high = positive.length === 0 ? 10 : Math.max(...positive);
  const scale = scaleLog()
    .domain([low, high === low ? low * 10 : high])
    .nice();
  const [start = low, end = high] = scale.domain();
  const decades = Math.round(Math.log10(end / start));
  const steps = decades <= 2 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (
    let power = Math.round(Math.log10(start));
    power <= Math.round(Math.log10(end));
    power += 1
  ) {
    for (const step of steps) {
      const tick = Number(`${step}e${power}`);
      if (tick <= end * 1.0001) ticks.push(tick);
    }
  }
  return { scale: 'log', domain: [start, end], ticks };
}

function spanned(low: number, high: number): readonly [number, number] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  if (low !== high) return [low, high];
  if (low === 0) return [0, 1];
  return low > 0 ? [0, high] : [low, 0];
}

/**
 * An axis for other units on the grid lines of `main`, so that one grid serves both;
 * its zero lies on the zero of the main axis where that has one.
 */
export function toOverlayAxis(values: readonly number[], axis: Axis, main: ValueAxis): ValueAxis {
  const intervals = main.ticks.length - 1;
  const zeroAt = main.ticks.indexOf(0);
  if (axis.scale === 'log' || main.scale === 'log' || !axis.zero || zeroAt < 0) {
    return toValueAxis(values, axis, Math.max(2, intervals));
  }
  const above = Math.max(1, intervals - zeroAt);
  const step = roundStep(Math.max(0, ...values) / above);
  const ticks = Array.from({ length: above + 1 }, (_, index) => index * step);
  return { scale: 'linear', domain: [-zeroAt * step, above * step], ticks };
}

function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 3, 4, 5, 10].find((each) => each * power >= least * 0.9999) ?? 10;
  return factor * power;
}

export function toPosition(axis: ValueAxis, from: number, to: number): Position {
  const scale = axis.scale === 'log' ? scaleLog() : scaleLinear();
  scale.domain([...axis.domain]).range([from, to]);
  return (value) => scale(value);
}

/** Ticks as text, with as many decimals as their steps need and no more. */
export function tickTexts(axis: ValueAxis, style: Axis['style'], i18n: Translator): string[] {
  const factor = style === 'percent' ? 100 : 1;
  const steps = axis.ticks.map((tick, index) =>
    axis.scale === 'log' || index === 0 ? tick : tick - (axis.ticks[index - 1] ?? 0),
  );
  return axis.ticks.map((tick, index) => {
    const own = axis.scale === 'log' ? [steps[index] ?? tick] : steps;
    const digits = Math.max(...own.map((step) => decimals(step * factor)));
    return style === 'percent' ? i18n.percent(tick, digits) : i18n.number(tick, digits);
  });
}

function decimals(value: number): number {
  for (let digits = 0; digits < 6; digits += 1) {
    const scaled = value * 10 ** digits;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled))) return digits;
  }
  return 6;
}

/** How much nearer to an end than to each other years may stand. */
const NEAR = 0.68;
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Years to write under the axis: both ends, and evenly spaced or round years between, as far as they fit. */
export function yearTicks(from: number, to: number, most: number): readonly number[] {
  const first = Math.ceil(from - 1e-9);
  const last = Math.floor(to + 1e-9);
  if (last <= first) return last < first ? [] : [first];
  const least = (last - first) / Math.max(1, most - 1) - 1e-9;
  const fitting = YEAR_STEPS.filter((each) => each >= least && each < last - first);
  const round = fitting[0] ?? last - first;
  const even = fitting.find((each) => (last - first) % each === 0);
  if (even !== undefined && even <= 2 * round) return yearsBetween(first, last, even, first);
  const between = yearsBetween(first, last, round, Math.ceil(first / round) * round);
  return [
    first,
    ...between.filter((year) => year - first >= least * NEAR && last - year >= least * NEAR),
    last,
  ];
}

function yearsBetween(first: number, last: number, step: number, start: number): readonly number[] {
  const count = Math.floor((last - start) / step) + 1;
  return Array.from({ length: count }, (_, index) => start + index * step).filter(
    (year) => year >= first,
  );
}
