import { describe, expect, it } from 'vitest';
import { trafficPanel } from '#content/trafficPanel.ts';
import { CARGO, trafficContext } from './trafficSample.ts';

describe('trafficPanel', () => {
  it('has a bar for each year of the window, a gap where nothing is said', () => {
    const [series] = trafficPanel(trafficContext(), CARGO).time.series;

    expect(series?.points.map((point) => [point.x, point.y])).toEqual([
      [2022, 1.5],
      [2023, null],
      [2024, 4.484],
    ]);
    expect(series).toMatchObject({ mark: 'bar', endText: '4.5' });
  });

  it('draws what heads no year beside it, aims as aims, nothing defective', () => {
    const { claims } = trafficPanel(trafficContext(), CARGO).time;

    expect(claims.map(({ y, label, forecast }) => [y, label, forecast])).toEqual([
      [4.5, 'Startmag', false],
      [5, 'Startmag, aim, capacity or forecast', true],
    ]);
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
