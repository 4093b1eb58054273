import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import {
  contains,
  distance,
  excludes,
  interval,
  point,
  quotient,
  sum,
} from '#evidence/interval.ts';
import { observe } from './observe.ts';

function bounds(observation: Observation): readonly [low: number, high: number] {
  const { low, high } = interval(observation);
  return [low, high];
}

const companies = { unitMeasure: 'COMPANIES', unitMult: 0 } as const;

test('an exact value reaches half a unit of its last printed digit', () => {
  expect(bounds(observe({ obsValue: 18 }))).toEqual([17.5e9, 18.5e9]);
  expect(bounds(observe({ obsValue: 18.7 }))).toEqual([18.65e9, 18.75e9]);
});

test('the zeros of a count are digits too', () => {
  expect(bounds(observe({ ...companies, obsValue: 300 }))).toEqual([299.5, 300.5]);
});

test('a number so small that it is written with an exponent keeps its digits', () => {
  const [low, high] = bounds(observe({ obsValue: 2.5e-7, unitMult: 0 }));

  expect(low).toBeCloseTo(2.45e-7, 12);
  expect(high).toBeCloseTo(2.55e-7, 12);
});

test('about leaves five percent on both sides, nearly five below', () => {
  expect(bounds(observe({ obsValue: 20, qualifier: 'about' }))).toEqual([19e9, 21e9]);
  expect(bounds(observe({ obsValue: 20, qualifier: 'nearly' }))).toEqual([19e9, 20e9]);
});

test('over and at least are open above, up to is open below', () => {
  expect(bounds(observe({ obsValue: 18, qualifier: 'over' }))).toEqual([18e9, Infinity]);
  expect(bounds(observe({ obsValue: 18, qualifier: 'at-least' }))).toEqual([18e9, Infinity]);
  expect(bounds(observe({ obsValue: 7.6, qualifier: 'up-to' }))).toEqual([-Infinity, 7.6e9]);
});

test('a computed value is as exact as a printed one', () => {
  expect(bounds(observe({ obsValue: 18.7, qualifier: 'computed' }))).toEqual([18.65e9, 18.75e9]);
});

test('nearly a negative value lies further below zero', () => {
  const [low, high] = bounds(observe({ obsValue: -100, unitMult: 0, qualifier: 'nearly' }));

  expect([low, high]).toEqual([-105, -100]);
});

test('24 and 25 percent exclude each other though they touch at 24.5', () => {
  const [a, b] = [24, 25].map((obsValue) =>
    interval(observe({ obsValue, unitMeasure: 'PERCENT', unitMult: 0 })),
  );

  expect(a && b && excludes(a, b)).toBe(true);
});

test('more than 270 excludes nearly 270, up to 270 does not', () => {
  const nearly = interval(observe({ ...companies, obsValue: 270, qualifier: 'nearly' }));
  const over = interval(observe({ ...companies, obsValue: 270, qualifier: 'over' }));
  const upTo = interval(observe({ ...companies, obsValue: 270, qualifier: 'up-to' }));

  expect(excludes(nearly, over)).toBe(true);
  expect(excludes(nearly, upTo)).toBe(false);
});

test('a value never excludes itself, however many digits it has', () => {
  const one = interval(observe({ obsValue: 6637.37989115, unitMult: 6 }));

  expect(excludes(one, interval(observe({ obsValue: 6637.37989115, unitMult: 6 })))).toBe(false);
});

test('about 250 and nearly 270 can both hold', () => {
  const about = interval(observe({ ...companies, obsValue: 250, qualifier: 'about' }));
  const nearly = interval(observe({ ...companies, obsValue: 270, qualifier: 'nearly' }));

  expect(excludes(about, nearly)).toBe(false);
});

test('distance is the gap between the nearer ends as a share of the upper one', () => {
  expect(distance(point(50), point(100))).toBe(0.5);
  expect(distance(point(100), point(50))).toBe(0.5);
  expect(distance(point(100), point(100))).toBe(0);
});

test('a value below zero is as far from one above as can be', () => {
  expect(distance(point(-5), point(20))).toBe(1);
});

test('sums and quotients carry both ends', () => {
  const about20 = { ...point(20), low: 19, high: 21 };
  const nearly20 = { ...point(20), low: 19, high: 20 };

  expect(sum([about20, nearly20])).toMatchObject({ low: 38, high: 41 });
  expect(quotient(nearly20, about20).low).toBeCloseTo(19 / 21, 12);
  expect(quotient(nearly20, about20).high).toBeCloseTo(20 / 19, 12);
});

test('an interval contains what lies within it', () => {
  const open = interval(observe({ obsValue: 18, unitMult: 0, qualifier: 'over' }));

  expect(contains(open, 19)).toBe(true);
  expect(contains(open, 17)).toBe(false);
});
