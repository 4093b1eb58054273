import { expect, test } from 'vitest';
import { panelGrid } from '#charts/panels/panelGrid.ts';
import { PANELS } from '../contents.ts';

const SEVEN = {
  ...PANELS,
  panels: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...PANELS.panels[0]!, id })),
};

const countsOf = (width: number, room?: number) =>
  panelGrid(SEVEN, width, room).rows.map(({ panels }) => panels.length);

test('a page has at most three side by side, in rows as even as can be', () => {
  expect(countsOf(1280)).toEqual([3, 3, 1]);
  expect(countsOf(600)).toEqual([2, 2, 2, 1]);
  expect(countsOf(300)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('a low room has more of them side by side than a high one', () => {
  expect(countsOf(1280, 400)).toEqual([4, 3]);
  expect(countsOf(1280, 2000)).toEqual([2, 2, 2, 1]);
});

test('the pictures and their titles take the room that is given', () => {
  const { rows, panelHeight } = panelGrid(SEVEN, 1280, 500);
  const taken = rows.reduce((sum, { head }) => sum + head + panelHeight + 24, -24);

  expect(taken).toBeCloseTo(500);
});
