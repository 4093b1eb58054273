import { describe, expect, it } from 'vitest';
import { trafficPanel } from '#content/trafficPanel.ts';
import type { View } from '#view/view.ts';
import { CARGO, trafficContext } from './trafficSample.ts';

describe('trafficPanel', () => {
  it('has a bar for each year of the window, a gap where nothing is said', () => {
    const [series] = trafficPanel(trafficContext(), CARGO).time.series;

    expect(series?.points.map((point) => [point.x, point.y])).toEqual([
      [2022, 1.5],
      [2023, null],
      [2024, 4.484],
      [2025, null],
      [2026, null],
    ]);
    expect(series).toMatchObject({ mark: 'bar', endText: '4.5' });
  });

  it('draws what heads no year beside it, aims as aims, nothing defective', () => {
    const { claims } = trafficPanel(trafficContext(), CARGO).time;

    expect(claims.map(({ y, label, forecast }) => [y, label, forecast])).toEqual([
      [4.5, 'Startmag', false],
      [5, 'Startmag, aim', true],
      [6, 'Startmag, aim', true],
    ]);
  });

  it('reaches as far as its aims, and no further than the reader asks', () => {
    const last = (view: Partial<View>) => trafficPanel(trafficContext(view), CARGO).time.window[1];

    expect(last({})).toBe(2026);
    expect(last({ years: { from: 2022, to: 2024 } })).toBe(2024);
    expect(last({ years: { from: 2022, to: 2025 } })).toBe(2025);
    expect(last({ years: { from: 2022, to: 2050 } })).toBe(2026);
    expect(last({ claims: 'hide' })).toBe(2024);
  });

  it('counts the other results of a year, without aims', () => {
    const { rivalsIn } = trafficPanel(trafficContext(), CARGO);

    expect([rivalsIn(2022), rivalsIn(2024), rivalsIn(2026)]).toEqual([0, 2, 0]);
  });

  it('hides claims when asked to', () => {
    expect(trafficPanel(trafficContext({ claims: 'hide' }), CARGO).time.claims).toEqual([]);
  });

  it('keeps parts of years apart from years', () => {
    expect(trafficPanel(trafficContext(), CARGO).otherPeriods.map((o) => o.period)).toEqual([
      '2024-01/2024-09',
    ]);
  });
});
