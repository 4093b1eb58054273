import { expect, it } from 'vitest';
import { totalTrade } from '#content/totalTrade.ts';
import { loadedData } from '../loadedData.ts';

const data = await loadedData('trade-totals');
const years = totalTrade(data['trade-totals'], data.sources);
const of = (year: number) => years.find((one) => one.year === year)?.value;

it('runs through every year from 1991 to the last', () => {
  expect(years.map(({ year }) => year)).toEqual(
    Array.from({ length: years.length }, (_, index) => 1991 + index),
  );
  expect(years.at(-1)?.year).toBe(2025);
});

it('adds the headline values of both directions', () => {
  expect((of(2020) ?? 0) / 1e6).toBeCloseTo(6643.9 + 937.2, -2);
});

it('is empty where a direction has no figure', () => {
  expect(of(1992)).toBeNull();
});
