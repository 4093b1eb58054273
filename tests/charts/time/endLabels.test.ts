import { expect, test } from 'vitest';
import {
  endColumnWidth,
  endLabels,
  endValueWidth,
  leastEndHeight,
} from '#charts/time/endLabels.ts';
import { EXPORTS, IMPORTS, point, series } from '../contents.ts';

const PLOT = { left: 30, right: 600, top: 50, bottom: 250 };
const COLUMN = { left: 612, width: 150, values: false };
const toX = (year: number) => 30 + (year - 2018) * 140;

test('a name stands at the height where its line ends', () => {
  const [label] = endLabels([EXPORTS], PLOT, COLUMN, toX, () => () => 120);

  expect(label).toMatchObject({ x: 612, fromY: 120, middle: 120, lines: ['Exports to Italy'] });
});

test('names of lines that end together do not overlap', () => {
  const labels = endLabels([EXPORTS, IMPORTS], PLOT, COLUMN, toX, () => () => 120);
  const [upper, lower] = labels.toSorted((a, b) => a.top - b.top);

  expect(lower!.top - upper!.top).toBeGreaterThanOrEqual(upper!.nameHeight + 20);
});

test('a series of nothing but gaps has no name at an end it does not have', () => {
  expect(endLabels([series([point(2018, null)])], PLOT, COLUMN, toX, () => () => 0)).toEqual([]);
});

test('in a panel only the value stands there', () => {
  const [label] = endLabels([EXPORTS], PLOT, { ...COLUMN, values: true }, toX, () => () => 120);

  expect(label!.lines).toEqual([]);
  expect(endValueWidth([EXPORTS])).toBeLessThan(endColumnWidth([EXPORTS], 900));
});

test('many names ask for height', () => {
  expect(leastEndHeight([EXPORTS, IMPORTS])).toBe(0);
  expect(leastEndHeight(Array.from({ length: 8 }, () => EXPORTS))).toBeGreaterThan(250);
});
