import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Chart } from '#charts/Chart.tsx';
import type { DrawableContent } from '#charts/chartProps.ts';
import { estimateHeight } from '#charts/estimateHeight.ts';
import { english } from '../translators.ts';
import {
  bar,
  entry,
  event,
  figureOf,
  GAP,
  LIST,
  PANELS,
  rank,
  STRIPS,
  span,
  spans,
  time,
  timeline,
} from './contents.ts';

const DRAWN: readonly DrawableContent[] = [
  time(),
  GAP,
  rank([bar('Italy', 20), bar('China', 10)]),
  spans([span(5), span(8)]),
  timeline([entry('event:a', 2024)]),
  PANELS,
  STRIPS,
];

test.each(DRAWN)('the $kind picture is as high as foretold, less what stands under it', (chart) => {
  const { container } = render(
    <Chart content={figureOf(chart)} width={800} i18n={english} onOpenCard={() => undefined} />,
  );
  const picture = Number(container.querySelector('svg[role=img]')?.getAttribute('height'));
  const estimate = estimateHeight(figureOf(chart), 800, english);

  expect(picture).toBeGreaterThan(50);
  expect(estimate).toBeGreaterThanOrEqual(picture);
  const bare =
    chart.kind === 'time' ||
    chart.kind === 'gap' ||
    chart.kind === 'rank' ||
    chart.kind === 'panels';
  if (bare) expect(estimate).toBe(picture);
});

test('what stands under the picture counts', () => {
  const content = figureOf(time({ events: [event(2020, 'Visit')] }));
  const bare = figureOf(time());

  expect(estimateHeight(content, 340, english)).toBeGreaterThanOrEqual(
    estimateHeight(bare, 340, english) + 44,
  );
  expect(estimateHeight(figureOf(LIST), 340, english)).toBeGreaterThan(88);
});

test('zoomed is the picture of a narrower page, enlarged', () => {
  const content = figureOf(time());

  expect(estimateHeight(content, 1200, english, 1.5)).toBe(
    1.5 * estimateHeight(content, 800, english),
  );
});

test('a height that the picture fills is its height', () => {
  expect(estimateHeight(figureOf(time()), 800, english, 1, 420)).toBe(420);
});
