import { describe, expect, test } from 'vitest';
import { estimateHeight } from '#charts/estimateHeight.ts';
import { fitRoom, fitWhole } from '#charts/fitRoom.ts';
import { spanLayout } from '#charts/spans/spanLayout.ts';
import { endBottom } from '#charts/time/endLabels.ts';
import { timeLayout } from '#charts/time/timeLayout.ts';
import { english } from '../translators.ts';
import { bar, EXPORTS, event, figureOf, GAP, PANELS, rank, span, spans, time } from './contents.ts';

const SLIDE = { width: 960, room: 400 };

describe('a picture that can be of any height', () => {
  test('fills the room to its edge, larger than on a page', () => {
    const content = figureOf(time());
    const { zoom, height } = fitRoom(content, SLIDE.width, SLIDE.room, english);

    expect(zoom).toBe(1.5);
    expect(height).toBe(SLIDE.room);
  });

  test('leaves room for what stands under it', () => {
    const content = figureOf(time({ events: [event(2020, 'Visit')] }));
    const { zoom, height } = fitRoom(content, 340, 500, english);

    expect(height).toBeLessThan(500);
    expect(estimateHeight(content, 340, english, zoom, height)).toBeLessThanOrEqual(501);
  });
});

test('the words of events give way where the room is small', () => {
  const content = figureOf(time({ events: [event(2020, 'Visit'), event(2021, 'Treaty')] }));
  const small = fitRoom(content, 340, 190, english);

  expect(small.content.chart).toMatchObject({ events: [] });
  expect(small.height).toBe(190);
  expect(fitRoom(content, 960, 540, english).content).toBe(content);
});

describe('a picture with a height of its own', () => {
  test('is drawn as large as the room allows', () => {
    const { zoom, height } = fitRoom(figureOf(GAP), SLIDE.width, SLIDE.room, english);

    expect(height).toBeUndefined();
    expect(estimateHeight(figureOf(GAP), SLIDE.width, english, zoom)).toBeLessThanOrEqual(
      SLIDE.room,
    );
  });

  test('stays readable where no room would be enough', () => {
    const bars = Array.from({ length: 90 }, (_, place) => bar(`Country ${place}`, 90 - place));
    const { zoom } = fitRoom(figureOf(rank(bars)), SLIDE.width, SLIDE.room, english);

    expect(zoom).toBeGreaterThanOrEqual(1);
  });
});

test('a wider room enlarges, up to three times', () => {
  const zoomAt = (width: number) => fitRoom(figureOf(time()), width, width, english).zoom;

  expect(zoomAt(320)).toBe(1);
  expect(zoomAt(1280)).toBe(2);
  expect(zoomAt(3840)).toBe(3);
});

describe('what is drawn is not crowded out', () => {
  const tall = { width: 1232, room: 380 };

  test('by the words of events: half of the picture is the plot', () => {
    const events = [2016, 2017, 2018, 2019, 2020].map((year) =>
      event(year, `Visit of a minister, ${year}`),
    );
    const fitted = fitRoom(figureOf(time({ events })), tall.width, tall.room, english);
    const { zoom, content, height = 0 } = fitted;
    const { chart } = content;
    const { plot } =
      chart.kind === 'time'
        ? timeLayout(chart, tall.width / zoom, height / zoom, english)
        : { plot: { top: 0, bottom: 0 } };

    expect((plot.bottom - plot.top) * zoom).toBeGreaterThanOrEqual(height / 2 - 1);
  });

  test('by its own last values: every name stands within the picture', () => {
    const series = ['Stock', 'Inflow', 'Stock by an older method', 'Inflow by an older method'].map(
      (label) => ({ ...EXPORTS, id: label, label }),
    );
    const { zoom, content, height = 0 } = fitRoom(figureOf(time({ series })), 1104, 290, english);
    const { chart } = content;
    const ends =
      chart.kind === 'time' ? timeLayout(chart, 1104 / zoom, height / zoom, english).ends : [];

    expect(ends).toHaveLength(4);
    expect(endBottom(ends)).toBeLessThanOrEqual(height / zoom);
  });

  test('by other spans: each stands near its value', () => {
    const many = [1, 3, 7, 7.1, 7.2, 7.3, 7.4, 7.5, 12].map((y) => span(y));
    const { zoom, height = 0 } = fitRoom(figureOf(spans(many)), 1232, 480, english);
    const layout = spanLayout(spans(many), 1232 / zoom, height / zoom, english);

    for (const placed of layout.spans) {
      const drift = Math.abs(placed.y - layout.toY(placed.span.y));
      expect(drift).toBeLessThan((layout.bottom - layout.top) * 0.12 + 0.01);
    }
  });
});

test('panels fill a slide instead of being scrolled to', () => {
  const panels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...PANELS.panels[0]!, id }));
  const content = figureOf({ ...PANELS, panels });
  const { zoom, height } = fitRoom(content, 1232, 480, english);

  expect(height).toBeCloseTo(480, -1);
  expect(estimateHeight(content, 1232, english, zoom, height)).toBeLessThanOrEqual(481);
});

test('where even small letters do not fit there is no whole picture', () => {
  const bars = Array.from({ length: 90 }, (_, place) => bar(`Country ${place}`, 90 - place));

  expect(fitWhole(figureOf(rank(bars)), SLIDE.width, SLIDE.room, english)).toBeNull();
});

test('a chart is whole in a frame of 16:9 in a column of an article, too', () => {
  const content = figureOf(time({ events: [event(2020, 'Visit'), event(2021, 'Treaty')] }));
  const { zoom, height } = fitRoom(content, 452, 129, english);

  expect(height).toBeLessThanOrEqual(129);
  expect(estimateHeight({ ...content, chart: time() }, 452, english, zoom, height)).toBeLessThan(
    131,
  );
});
