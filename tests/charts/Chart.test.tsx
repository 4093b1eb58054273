import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Chart } from '#charts/Chart.tsx';
import type { DrawableContent } from '#charts/chartProps.ts';
import { isDrawable } from '#charts/chartProps.ts';
import { timeLayout } from '#charts/time/timeLayout.ts';
import { english } from '../translators.ts';
import {
  bar,
  claim,
  EXPORTS,
  entry,
  event,
  figureOf,
  GAP,
  LIST,
  PANELS,
  point,
  rank,
  STRIPS,
  series,
  span,
  spans,
  time,
  timeline,
} from './contents.ts';

function draw(chart: DrawableContent, more: Partial<Parameters<typeof Chart>[0]> = {}) {
  const onOpenCard = vi.fn();
  const { container } = render(
    <Chart
      content={figureOf(chart)}
      width={800}
      i18n={english}
      onOpenCard={onOpenCard}
      {...more}
    />,
  );
  return { container, onOpenCard };
}

function pathOf(container: HTMLElement, id: string): string {
  return container.querySelector(`path[data-series="${id}"]`)?.getAttribute('d') ?? '';
}

const KINDS: readonly DrawableContent[] = [
  time(),
  GAP,
  rank([bar('Italy', 20)]),
  spans([span(5, { from: null })]),
  timeline([entry('event:a', 2024)]),
  PANELS,
  STRIPS,
];

test.each(KINDS)('the $kind picture is an image named by the sentence', (chart) => {
  draw(chart);

  expect(screen.getByRole('img', { name: 'Exports doubled.' })).toBeInTheDocument();
});

test.each(KINDS)(
  'the $kind picture carries its look itself, so that a copy can stand alone',
  (chart) => {
    const { container } = draw(chart);
    const picture = container.querySelector('svg[role=img]')!;

    expect(picture.querySelectorAll('text').length).toBeGreaterThan(0);
    for (const text of picture.querySelectorAll<SVGElement>('text')) {
      expect(text.style.fontFamily).toMatch(/^var\(--(sans|serif)\)$/);
      expect(text.getAttribute('font-size')).toBeTruthy();
    }
  },
);

test.each(KINDS)('the $kind picture has one stop for the tab key', (chart) => {
  const { container } = draw(chart);

  expect(container.querySelectorAll('[data-marks] [tabindex="0"]')).toHaveLength(1);
});

test('ids are unique over two pictures on one page', () => {
  const chart = time({ series: [{ ...EXPORTS, mark: 'area' }] });
  const { container } = render(
    <>
      <Chart content={figureOf(chart)} width={800} i18n={english} onOpenCard={() => undefined} />
      <Chart content={figureOf(chart)} width={800} i18n={english} onOpenCard={() => undefined} />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);

  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a span whose start is not stated fades by slices of ever less ink', () => {
  const { container } = draw(spans([span(5, { from: null })]));
  const shares = [...container.querySelectorAll('[fill-opacity]')].map((slice) =>
    Number(slice.getAttribute('fill-opacity')),
  );

  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(container.querySelector('linearGradient')).toBeNull();
});

test('a line goes through its values', () => {
  const { container } = draw(time({ series: [EXPORTS] }));
  const { toX, toY } = timeLayout(time({ series: [EXPORTS] }), 800, undefined, english);
  const at = (year: number, value: number) => `${round(toX(year))},${round(toY(value))}`;

  expect(pathOf(container, 'exports')).toBe(
    `M${at(2018, 11)}L${at(2019, 8)}L${at(2020, 6)}L${at(2021, 9)}L${at(2022, 14)}`,
  );
});

test('a line breaks at a gap, and a point between gaps is a dot', () => {
  const points = [
    point(2018, 1),
    point(2019, 2),
    point(2020, null),
    point(2021, 3),
    point(2022, null),
  ];
  const { container } = draw(time({ series: [series(points)] }));

  expect(pathOf(container, 'exports').match(/M/g)).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Exports to Italy, 2021: $3 bn' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /2020/ })).toBeNull();
});

test('bars stand on the zero line', () => {
  const bars = time({ series: [{ ...EXPORTS, mark: 'bar' }] });
  const { container } = draw(bars);
  const { plot } = timeLayout(bars, 800, undefined, english);
  const rects = [
    ...container.querySelectorAll<SVGRectElement>('.recharts-bar :not(clipPath) > rect'),
  ];

  expect(rects).toHaveLength(5);
  for (const rect of rects) {
    const bottom = Number(rect.getAttribute('y')) + Number(rect.getAttribute('height'));
    expect(bottom).toBeCloseTo(plot.bottom, 0);
  }
});

test('a forecast is a dashed line of its own', () => {
  const points = [point(2020, 1), point(2021, 2), point(2022, 3, { forecast: true })];
  const { container } = draw(time({ series: [series(points)] }));
  const lines = [...container.querySelectorAll<SVGPathElement>('path[data-series]')];

  expect(lines.map((line) => line.style.strokeDasharray)).toEqual(['none', '4 4']);
});

test('arrow keys walk from value to value and enter opens the card', async () => {
  const user = userEvent.setup();
  const { onOpenCard } = draw(time({ claims: [claim(2019, 9)], events: [event(2020, 'Visit')] }));

  await user.tab();
  expect(document.activeElement).toHaveAccessibleName('Exports to Italy, 2018: $11 bn');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAccessibleName('Exports to Italy, 2019: $8 bn');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toHaveAccessibleName('Prime minister: $9 bn');
  await user.keyboard('{Enter}');
  expect(onOpenCard).toHaveBeenCalledWith(
    expect.objectContaining({ obs: 'claim:2019:9' }),
    document.activeElement,
  );
  await user.keyboard('{ArrowDown} ');
  expect(onOpenCard).toHaveBeenLastCalledWith({ entity: 'event:Visit' }, document.activeElement);
});

test('the tab key comes back to the value it left', async () => {
  const user = userEvent.setup();
  draw(time());

  await user.tab();
  await user.keyboard('{End}');
  const left = document.activeElement;
  await user.tab();
  await user.tab({ shift: true });

  expect(document.activeElement).toBe(left);
});

test('what has the focus is told beside it, and escape takes that away', async () => {
  const user = userEvent.setup();
  const { container } = draw(time());
  const tip = () => within(container).queryByText('$11 bn');

  await user.tab();
  expect(tip()).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(tip()).toBeNull();
});

test('events that a phone has no room for are buttons under the picture', async () => {
  const user = userEvent.setup();
  const { onOpenCard } = draw(time({ events: [event(2020, 'Visit'), event(2019, 'Treaty')] }), {
    width: 340,
  });
  const list = screen.getByRole('group', { name: 'Events on the chart' });

  expect(
    within(list)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['1Treaty May 2019', '2Visit May 2020']);
  await user.click(within(list).getByRole('button', { name: /Treaty/ }));
  expect(onOpenCard).toHaveBeenCalledWith({ entity: 'event:Treaty' }, expect.any(HTMLElement));
});

test('a bar with parts opens them, and its value still has its card', async () => {
  const user = userEvent.setup();
  const onDrill = vi.fn();
  const { onOpenCard } = draw(rank([bar('Machinery', 5, { drill: ['machinery'] })]), { onDrill });

  await user.tab();
  await user.keyboard('{Enter}');
  expect(onDrill).toHaveBeenCalledWith(['machinery']);
  await user.keyboard('{ArrowRight}{Enter}');
  expect(onOpenCard).toHaveBeenCalledWith(
    expect.objectContaining({ obs: 'bar:Machinery' }),
    expect.anything(),
  );
});

test('the way down is a navigation whose steps lead back', async () => {
  const user = userEvent.setup();
  const onDrill = vi.fn();
  const breadcrumb = [
    { label: 'All sectors', path: [] },
    { label: 'Machinery', path: ['machinery'] },
  ];
  draw(rank([bar('Turbines', 5)], { breadcrumb }), { onDrill });

  await user.click(
    within(screen.getByRole('navigation')).getByRole('button', { name: 'All sectors' }),
  );

  expect(onDrill).toHaveBeenCalledWith([]);
});

test('entries to read are buttons that open their cards', async () => {
  const user = userEvent.setup();
  const { onOpenCard } = draw(LIST);

  await user.click(screen.getByRole('button', { name: /Trade grows/ }));

  expect(onOpenCard).toHaveBeenCalledWith({ entity: 'statement:growth' }, expect.any(HTMLElement));
});

test('the open card’s mark is ringed', () => {
  const closed = draw(time()).container.querySelectorAll('[data-marks] rect').length;
  const open = draw(time(), { highlight: 'trade:2020' }).container.querySelectorAll(
    '[data-marks] rect',
  ).length;

  expect(open).toBe(closed + 1);
});

test('a map is not drawn here', () => {
  const map = {
    kind: 'map',
    lines: [],
    nodes: [],
    places: [],
    widthLegend: [],
    bounds: [0, 0, 1, 1],
  } as const;

  expect(isDrawable({ ...figureOf(time()), chart: map })).toBe(false);
  expect(isDrawable(figureOf(time()))).toBe(true);
});

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
