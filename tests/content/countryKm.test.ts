import { describe, expect, it } from 'vitest';
import { countryKm, countryStretches } from '#content/countryKm.ts';
import type { Way } from '#content/way.ts';
import { walk, wayKm } from '#content/way.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');

function wayOf(route: string): Way {
  const listed = network.routes.get(route);
  const way = listed && walk(network, listed.from, listed.legs);
  if (!way) throw new Error(`no route ${route}`);
  return way;
}

describe('countryKm', () => {
  it('adds up to the length of the way', () => {
    for (const { id } of network.routes.values()) {
      const { inside, across } = countryKm(wayOf(id));
      const sum = [...inside.values()].reduce((total, km) => total + km, across);

      expect(sum).toBe(wayKm(wayOf(id)));
    }
  });

  it('keeps a country that only a leg across its border touches', () => {
    const { inside, across } = countryKm(wayOf('oil-cpc-trieste'));

    expect([...inside]).toEqual([
      ['KZ', 0],
      ['RU', 0],
      ['IT', 0],
    ]);
    expect(across).toBe(4621);
  });
});

describe('countryStretches', () => {
  it('joins legs that follow each other in one country, and none across a border', () => {
    const way = wayOf('northern-malaszewicze-italy');
    const stretches = countryStretches(way);
    const countries = stretches.map(({ country }) => country);

    expect(countries.slice(0, 3)).toEqual(['CN', 'KZ', 'RU']);
    expect(stretches.every(({ from, to }) => to > from)).toBe(true);
    expect(stretches.reduce((km, { from, to }) => km + to - from, 0)).toBe(
      wayKm(way) - countryKm(way).across,
    );
  });
});
