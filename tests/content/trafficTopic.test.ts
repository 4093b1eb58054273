import { describe, expect, it } from 'vitest';
import { isAhead, toldOf, wholeYear } from '#content/trafficTopic.ts';
import type { Observation } from '#dataset/observation.ts';
import { observe } from '../evidence/observe.ts';
import { english } from '../translators.ts';
import { CARGO } from './trafficSample.ts';

const told = (given: Partial<Observation>) => toldOf(CARGO, observe(given), english);

describe('toldOf', () => {
  it('tells aims, capacities and forecasts apart', () => {
    const isAim = () => true;
    const ofAim = (indicator: string) =>
      toldOf({ ...CARGO, isAim }, observe({ indicator }), english);

    expect(ofAim('corridor.target')).toBe('aim');
    expect(ofAim('corridor.capacity')).toBe('capacity');
    expect(told({ indicator: 'corridor.teu', obsStatus: 'F' })).toBe('forecast');
  });

  it('names the scope of a result, if one is stated', () => {
    expect(told({ indicator: 'corridor.tonnes', scope: 'rail' })).toBe('rail only');
    expect(told({ indicator: 'corridor.teu', scope: null })).toBe('');
  });
});

describe('isAhead', () => {
  it('holds for what no year has as its result', () => {
    expect(isAhead(CARGO, observe({ indicator: 'corridor.target' }))).toBe(true);
    expect(isAhead(CARGO, observe({ indicator: 'corridor.teu', obsStatus: 'F' }))).toBe(true);
    expect(isAhead(CARGO, observe({ indicator: 'corridor.teu' }))).toBe(false);
  });
});

describe('wholeYear', () => {
  it('is null for parts of a year, several years and no date', () => {
    const years = ['2024', '2024-01/2024-09', '2017/2022', null].map((period) =>
      wholeYear(observe({ period })),
    );

    expect(years).toEqual([2024, null, null, null]);
  });
});
