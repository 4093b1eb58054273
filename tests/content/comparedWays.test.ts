import { describe, expect, it } from 'vitest';
import { compareWay, estimatedLegs, legsOfAll } from '#content/comparedWays.ts';
import { shownWays } from '#content/shownWays.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { network } = await loadedData('network');

function compared(origin: string, destination: string) {
  const ways = shownWays(network, { ...DEFAULT_VIEW, origin, destination });
  return ways.shown.map((way) => compareWay(network, ways, way, english));
}

describe('compareWay', () => {
  it('keys a listed route by its id and a computed way by a short mark', () => {
    expect(compared('shanghai', 'trieste').map(({ key }) => key)).toEqual([
      'ocean-suez-trieste',
      'ocean-cape-trieste',
    ]);
    for (const { key } of compared('almaty', 'trieste')) {
      expect(key).toMatch(/^almaty\.trieste\.[0-9a-f]{8}$/);
    }
  });

  it('has as many kilometres as its legs together', () => {
    for (const { km, way } of compared('almaty', 'trieste')) {
      expect(km).toBe(way.steps.reduce((sum, { leg }) => sum + leg.km, 0));
    }
  });
});

describe('estimatedLegs, legsOfAll', () => {
  it('counts lengths that no source states, and legs shared by ways once', () => {
    const oil = compared('tengiz', 'trieste').map(({ way }) => way);

    expect(oil.map(estimatedLegs)).toEqual([1, 3]);
    expect(legsOfAll([...oil, ...oil]).size).toBe(6);
  });
});
