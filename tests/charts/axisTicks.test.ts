import { expect, test } from 'vitest';
import { tickTexts, toOverlayAxis, toPosition, toValueAxis, yearTicks } from '#charts/axisTicks.ts';
import { english } from '../translators.ts';
import { AXIS } from './contents.ts';

test('an axis from zero begins there and ends on a round number above the greatest value', () => {
  const axis = toValueAxis([3, 18.7], AXIS, 5);

  expect(axis.domain).toEqual([0, 20]);
  expect(axis.ticks).toEqual([0, 5, 10, 15, 20]);
});

test('negative values pull the axis below zero, and zero is a tick', () => {
  const axis = toValueAxis([-3, 12], AXIS, 5);

  expect(axis.domain[0]).toBeLessThanOrEqual(-3);
  expect(axis.ticks).toContain(0);
});

test('no values give an axis all the same', () => {
  expect(toValueAxis([], AXIS, 5).domain).toEqual([0, 1]);
});

test('a logarithmic axis has powers of ten over many decades and steps between over few', () => {
  const many = toValueAxis([0.03, 18], { ...AXIS, scale: 'log', zero: false }, 5);
  const few = toValueAxis([2, 18], { ...AXIS, scale: 'log', zero: false }, 5);

  expect(many.ticks).toEqual([0.01, 0.1, 1, 10, 100]);
  expect(few.ticks).toEqual([1, 2, 5, 10, 20, 50, 100]);
});

test('an overlay shares the grid lines and the zero of the main axis', () => {
  const main = toValueAxis([18.7], AXIS, 5);
  const overlay = toOverlayAxis([111], AXIS, main);

  expect(overlay.ticks).toEqual([0, 30, 60, 90, 120]);
  const [toMain, toOver] = [toPosition(main, 200, 0), toPosition(overlay, 200, 0)];
  expect(overlay.ticks.map(toOver)).toEqual(main.ticks.map(toMain));
});

test('an overlay keeps its zero on the main zero where the main axis goes below', () => {
  const main = toValueAxis([-5, 10], AXIS, 3);
  const overlay = toOverlayAxis([80], AXIS, main);

  expect(toPosition(overlay, 100, 0)(0)).toBeCloseTo(toPosition(main, 100, 0)(0));
  expect(overlay.ticks.every((tick) => tick >= 0)).toBe(true);
});

test('ticks have as many decimals as their steps need, all the same', () => {
  const axis = toValueAxis([0.9], AXIS, 5);

  expect(tickTexts(axis, 'number', english)).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
  expect(tickTexts(axis, 'percent', english)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
});

test('years have both ends and even steps where those fit', () => {
  expect(yearTicks(1995, 2025, 5)).toEqual([1995, 2005, 2015, 2025]);
  expect(yearTicks(1995, 2025, 7)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
});

test('years between uneven ends are round', () => {
  expect(yearTicks(1992, 2026, 5)).toEqual([1992, 2000, 2010, 2020, 2026]);
});

test('never more years than asked for', () => {
  for (let first = 1990; first < 2024; first += 1) {
    for (const most of [2, 3, 5, 7]) {
      expect(yearTicks(first, 2025, most).length).toBeLessThanOrEqual(most);
    }
  }
});

test('one year is one tick', () => {
  expect(yearTicks(2024, 2024, 7)).toEqual([2024]);
});
