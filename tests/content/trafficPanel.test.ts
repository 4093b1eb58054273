import { describe, expect, it } from 'vitest';
import type { TrafficContext, TrafficTopic } from '#content/trafficPanel.ts';
import { trafficPanel, trafficRows } from '#content/trafficPanel.ts';
import { createWorkings } from '#content/workings.ts';
import type { Observation } from '#dataset/observation.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { observe } from '../evidence/observe.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { sources } = await loadedData();

const tonnes = (given: Partial<Observation>) =>
  observe({
    dataset: 'corridor-traffic',
    indicator: 'corridor.tonnes',
    reporter: null,
    counterpart: null,
    place: 'titr',
    unitMeasure: 'TONNES',
    unitMult: 6,
    source: 'startmag-2022-01',
    ...given,
  });

function context(view: Partial<View> = {}): TrafficContext {
  return {
    i18n: english,
    sources,
    workings: createWorkings(sources, english),
    view: { ...DEFAULT_VIEW, ...view },
    window: { from: 2022, to: 2024 },
  };
}

const TOPIC: TrafficTopic = {
  id: 'tonnes',
  title: 'Cargo',
  unit: 'mn t',
  divisor: 1e6,
  fractionDigits: 1,
  colour: 'kz',
  main: [
    tonnes({ period: '2022', obsValue: 1.5 }),
    tonnes({ period: '2024', obsValue: 4.5, qualifier: 'about' }),
    tonnes({ period: '2024', obsValue: 4.484, source: 'tag43-2022-01' }),
    tonnes({ period: '2024', obsValue: 9, caution: 'defective', source: 'impreseinforma-2022' }),
    tonnes({ period: '2024-01/2024-09', obsValue: 3.4 }),
    tonnes({ period: '2030', obsValue: 10 }),
  ],
  beside: [tonnes({ indicator: 'corridor.target', period: '2024', obsValue: 5 })],
  isAim: (o) => o.indicator === 'corridor.target',
};

describe('trafficPanel', () => {
  it('has a bar for each year of the window, a gap where nothing is said', () => {
    const [series] = trafficPanel(context(), TOPIC).time.series;

    expect(series?.points.map((point) => [point.x, point.y])).toEqual([
      [2022, 1.5],
      [2023, null],
      [2024, 4.484],
    ]);
    expect(series).toMatchObject({ mark: 'bar', endText: '4.5' });
  });

  it('draws what heads no year beside it, aims as aims, nothing defective', () => {
    const { claims } = trafficPanel(context(), TOPIC).time;

    expect(claims.map(({ y, label, forecast }) => [y, label, forecast])).toEqual([
      [4.5, 'Startmag', false],
      [5, 'Startmag, aim, capacity or forecast', true],
    ]);
  });

  it('hides claims when asked to', () => {
    expect(trafficPanel(context({ claims: 'hide' }), TOPIC).time.claims).toEqual([]);
  });

  it('keeps parts of years apart from years', () => {
    expect(trafficPanel(context(), TOPIC).otherPeriods.map((o) => o.period)).toEqual([
      '2024-01/2024-09',
    ]);
  });
});

describe('trafficRows', () => {
  it('is a row a year, the newest first, then parts of years', () => {
    const made = context();
    const rows = trafficRows(made, [trafficPanel(made, TOPIC)]);

    expect(rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['2024', '4.484'],
      ['2022', '1.5'],
      ['January 2024 to September 2024', '3.4'],
    ]);
    expect(rows[0]?.cells[1]?.remark).toBe('2 other claims');
  });
});
