import { describe, expect, it } from 'vitest';
import { walk } from '#content/way.ts';
import { isTranshipped, waySigns } from '#content/waySigns.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');

function signs(from: string, legs: readonly string[]) {
  const way = walk(network, from, legs);
  if (!way) throw new Error('no way');
  return waySigns(network, way);
}

describe('waySigns', () => {
  it.each([
    ['border', 'borderCrossings'],
    ['transhipment', 'modeChanges'],
  ] as const)('counts each %s of every listed route as the network does', (kind, field) => {
    for (const route of network.routes.values()) {
      const found = signs(route.from, route.legs).filter((sign) => sign.kind === kind);

      expect([route.id, found.length]).toEqual([route.id, route[field]]);
    }
  });

  it('counts each break of gauge of every listed route once', () => {
    for (const route of network.routes.values()) {
      const found = signs(route.from, route.legs).filter((sign) => sign.kind === 'gauge');

      expect([route.id, found.length]).toEqual([route.id, route.breaksOfGauge.length]);
    }
  });

  it('stands a border at its crossing, and somewhere on the leg where there is none', () => {
    const [atKapikule] = signs('halkali', ['halkali-kapikule', 'kapikule-sofia']);
    const [atSea] = signs('aktau', ['aktau-alat']);

    expect(atKapikule).toMatchObject({ kind: 'border', km: 200, node: 'kapikule', from: 'TR' });
    expect(atSea).toMatchObject({ kind: 'border', km: 261.5, node: null, from: 'KZ', to: 'AZ' });
  });

  it('tells two borders of one leg apart', () => {
    const found = signs('warsaw', ['warsaw-vienna']);

    expect(found.map(({ from, to }) => `${from}-${to}`)).toEqual(['PL-CZ', 'CZ-AT']);
    expect(found[0]?.km).not.toBe(found[1]?.km);
  });
});

describe('isTranshipped', () => {
  it('holds from ship to ship, and not from train to train', () => {
    const way = walk(network, 'poti', [
      'poti-ambarli',
      'ambarli-trieste',
      'ljubljana-trieste',
      'zagreb-ljubljana',
    ]);
    const [first, second, third, fourth] = way?.steps ?? [];
    if (!first || !second || !third || !fourth) throw new Error('no way');

    expect(isTranshipped(first, second)).toBe(true);
    expect(isTranshipped(second, third)).toBe(true);
    expect(isTranshipped(third, fourth)).toBe(false);
  });
});
