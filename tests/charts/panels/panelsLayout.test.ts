import { expect, test } from 'vitest';
import { panelsLayout } from '#charts/panels/panelsLayout.ts';
import { textWidth } from '#charts/textWidth.ts';
import type { ClaimMark } from '#content/timeContent.ts';
import { english } from '../../translators.ts';
import { PANELS } from '../contents.ts';

test('all panels share one scale', () => {
  const [oil, food] = panelsLayout(PANELS, 900, english).panels;

  expect(food!.layout.main.domain).toEqual(oil!.layout.main.domain);
  expect(food!.layout.toY(1)).toBe(oil!.layout.toY(1));
});

test('panels stand side by side where it is wide and below each other on a phone', () => {
  const wide = panelsLayout(PANELS, 900, english).panels;
  const phone = panelsLayout(PANELS, 300, english).panels;

  expect(wide[1]!.left).toBeGreaterThan(wide[0]!.layout.width);
  expect(phone[1]!.left).toBe(0);
  expect(phone[1]!.top).toBeGreaterThan(phone[0]!.layout.height);
});

test('last values stand within the picture', () => {
  for (const width of [288, 640, 1000]) {
    const { panels } = panelsLayout(PANELS, width, english);
    for (const { left, layout } of panels) {
      const end = layout.ends[0]!;
      expect(left + end.x + textWidth(end.series.endText, 18, 'bold')).toBeLessThanOrEqual(width);
    }
  }
});

test('a panel of another unit has another scale', () => {
  const [oil, food] = PANELS.panels;
  const days = { ...food!, time: { ...food!.time, axis: { ...food!.time.axis, title: 'days' } } };
  const [first, second] = panelsLayout({ ...PANELS, panels: [oil!, days] }, 900, english).panels;

  expect(second!.layout.main.domain[1]).toBeLessThan(first!.layout.main.domain[1]);
});

test('a panel that would lie flat on the scale of the others has its own, and says so', () => {
  const [oil, food] = PANELS.panels;
  const series = food!.time.series.map((each) => ({
    ...each,
    points: each.points.map((point) => ({ ...point, y: 0.01 })),
  }));
  const flat = { ...food!, time: { ...food!.time, series } };
  const [first, second] = panelsLayout({ ...PANELS, panels: [oil!, flat] }, 900, english).panels;

  expect(second!.layout.main.domain[1]).toBeLessThan(first!.layout.main.domain[1]);
  expect(second!.time.axis.title).toMatch(/on a scale of its own$/);
  expect(first!.time.axis.title).not.toMatch(/scale/);
});

test('four panels stand two by two where three would fit a row', () => {
  const panels = ['a', 'b', 'c', 'd'].map((id) => ({ ...PANELS.panels[0]!, id }));
  const placed = panelsLayout({ ...PANELS, panels }, 1200, english).panels;

  expect(placed.map(({ top }) => top === placed[0]!.top)).toEqual([true, true, false, false]);
});

const CLAIM: ClaimMark = {
  x: 2024,
  xEnd: 2024,
  y: 1,
  text: '1',
  label: 'a ministry, aim',
  series: 'imports',
  qualifier: 'exact',
  caution: null,
  forecast: true,
  sourceKind: 'news',
  colour: 'it',
};

test('a wide panel has a row to itself', () => {
  const panels = ['a', 'b', 'c'].map((id) => ({ ...PANELS.panels[0]!, id, wide: id === 'a' }));
  const [first, second, third] = panelsLayout({ ...PANELS, panels }, 1200, english).panels;

  expect(first!.layout.width).toBe(1200);
  expect(second!.top).toBeGreaterThan(first!.top + first!.layout.height);
  expect(third!.top).toBe(second!.top);
});

test('an aim far above does not keep a small panel on the scale of the others', () => {
  const [oil, food] = PANELS.panels;
  const series = food!.time.series.map((each) => ({
    ...each,
    points: each.points.map((point) => ({ ...point, y: 0.01 })),
  }));
  const flat = { ...food!, time: { ...food!.time, series, claims: [CLAIM] } };
  const [, second] = panelsLayout({ ...PANELS, panels: [oil!, flat] }, 900, english).panels;

  expect(second!.time.axis.title).toMatch(/on a scale of its own$/);
});

test('panels fill the height they are given, in as many columns as suit it', () => {
  const panels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...PANELS.panels[0]!, id }));
  const content = { ...PANELS, panels };
  const layout = panelsLayout(content, 1232, english, 480);

  expect(layout.height).toBeCloseTo(480, 0);
  expect(layout.panels.filter(({ top }) => top === 0)).toHaveLength(4);
  expect(panelsLayout(content, 1232, english).height).toBeGreaterThan(480);
});

test('panels never lie flat or over each other to fit', () => {
  const panels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...PANELS.panels[0]!, id }));
  const { height, panels: placed } = panelsLayout({ ...PANELS, panels }, 900, english, 200);

  expect(height).toBeGreaterThan(200);
  for (const [index, { pictureTop, layout }] of placed.entries()) {
    const below = placed[index + 3];
    if (below) expect(below.top).toBeGreaterThanOrEqual(pictureTop + layout.height);
  }
});
