import { expect, test } from 'vitest';
import { timeLayout } from '#charts/time/timeLayout.ts';
import { english } from '../../translators.ts';
import { AXIS, claim, EXPORTS, event, IMPORTS, point, series, time } from '../contents.ts';

function layout(content = time(), width = 880, height?: number) {
  return timeLayout(content, width, height, english);
}

test('values lie on the scale of the axis between the edges of the plot', () => {
  const { toX, toY, plot, main } = layout();

  expect(toX(2018)).toBe(plot.left);
  expect(toX(2022)).toBe(plot.right);
  expect(toY(0)).toBe(plot.bottom);
  expect(toY(main.domain[1])).toBe(plot.top);
});

test('the axis reaches the claims too', () => {
  expect(layout(time({ claims: [claim(2020, 44)] })).main.domain[1]).toBeGreaterThanOrEqual(44);
});

test('names stand beside the lines where it is wide and within the plot on a phone', () => {
  const wide = layout();
  const phone = layout(time(), 340);

  expect(wide.ends.map(({ series: { id } }) => id)).toEqual(['exports', 'imports']);
  expect(wide.inside).toEqual([]);
  expect(phone.ends).toEqual([]);
  expect(phone.inside.map(({ id }) => id)).toEqual(['exports', 'imports']);
});

test('more lines than a phone can name have a key above the plot', () => {
  const many = Array.from({ length: 6 }, (_, index) =>
    series([point(2018, index), point(2022, index)], { id: `s${index}` }),
  );
  const { keyed, inside, eventsTop } = layout(time({ series: many }), 340);

  expect(inside).toEqual([]);
  expect(keyed.flat()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(eventsTop).toBeGreaterThan(0);
});

test('more lines than stand well beside each other have a key on a wide picture too', () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    series([point(2018, index), point(2022, index)], { id: `s${index}` }),
  );
  const { keyed, ends } = layout(time({ series: many }), 1200);

  expect(ends).toEqual([]);
  expect(keyed.flat()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('nothing is placed outside the picture', () => {
  for (const width of [288, 375, 768, 1440]) {
    const { plot, height, ends, ticks } = layout(time({ events: [event(2020, 'Visit')] }), width);
    expect(plot.top).toBeGreaterThanOrEqual(0);
    expect(plot.bottom).toBeLessThan(height);
    expect(plot.right).toBeLessThanOrEqual(width);
    expect(ends.every(({ x }) => x < width)).toBe(true);
    expect(ticks.every(({ x }) => x >= 0 && x <= width)).toBe(true);
  }
});

test('the axis of time runs on to an event after the last point, but not to a far plan', () => {
  expect(layout(time({ events: [event(2022.6, 'Visit')] })).domain[1]).toBe(2022.6);
  expect(layout(time({ claims: [claim(2030, 20)] })).domain[1]).toBe(2022);
});

test('a claim beyond the window is not drawn, one on an interval is drawn over it', () => {
  const { claims, toX } = layout(
    time({ claims: [claim(2030, 9), claim(2019, 5, { xEnd: 2021 })] }),
  );

  expect(claims).toHaveLength(1);
  expect(claims[0]).toMatchObject({ from: toX(2019), to: toX(2021), x: toX(2020) });
});

test('claims at one spot stand side by side', () => {
  const claims = [claim(2020, 9), claim(2020, 9, { obs: 'b' }), claim(2020, 9, { obs: 'c' })];
  const places = layout(time({ claims })).claims.map(({ x }) => x);

  expect(new Set(places).size).toBe(3);
});

test('claims at the edge stand side by side within the plot', () => {
  const claims = ['a', 'b', 'c', 'd'].map((obs) => claim(2022, 9, { obs }));
  const { claims: placed, plot } = layout(time({ claims }));

  expect(new Set(placed.map(({ x }) => x)).size).toBe(4);
  expect(Math.max(...placed.map(({ x }) => x))).toBeLessThanOrEqual(plot.right);
});

test('an overlay has its own scale', () => {
  const brent = series([point(2018, 71), point(2022, 101)], { id: 'brent', axis: 'overlay' });
  const { toOverlayY, plot, overlay, main } = layout(
    time({ series: [EXPORTS, brent], overlayAxis: { ...AXIS, title: 'USD a barrel' } }),
  );

  expect(main.domain[1]).toBeLessThan(71);
  expect(overlay!.domain[1]).toBeGreaterThanOrEqual(101);
  expect(toOverlayY(0)).toBe(plot.bottom);
});

test('bars keep air at both ends', () => {
  const bars = time({
    series: [
      { ...EXPORTS, mark: 'bar' },
      { ...IMPORTS, mark: 'bar' },
    ],
  });
  const { toX, plot } = layout(bars);

  expect(toX(2018)).toBeGreaterThan(plot.left + 10);
  expect(toX(2022)).toBeLessThan(plot.right - 10);
});

test('a height that is given is kept', () => {
  expect(layout(time(), 880, 500).height).toBe(500);
});

test('one point alone still has a scale', () => {
  const single = layout(time({ window: [2020, 2020], series: [series([point(2020, 5)])] }));

  expect(Number.isFinite(single.toX(2020))).toBe(true);
  expect(Number.isFinite(single.toY(5))).toBe(true);
});

test('a logarithmic axis leaves out what it cannot show', () => {
  const content = time({
    axis: { ...AXIS, scale: 'log', zero: false },
    series: [series([point(2018, 0), point(2019, 10), point(2020, 100)])],
  });

  expect(layout(content).main.ticks).toContain(100);
  expect(layout(content).toY(100)).toBeLessThan(layout(content).toY(10));
});
