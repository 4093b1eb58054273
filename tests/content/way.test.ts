import { describe, expect, it } from 'vitest';
import {
  kmByMode,
  legCargo,
  stepAlong,
  walk,
  wayCountries,
  wayKm,
  wayNodes,
} from '#content/way.ts';
import type { Leg } from '#network/network.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');

function leg(id: string): Leg {
  const found = network.legs.get(id);
  if (!found) throw new Error(`no leg ${id}`);
  return found;
}

describe('stepAlong', () => {
  it('turns countries and gauges round when a leg is travelled against its direction', () => {
    const eastward = stepAlong(leg('alashankou-dostyk'), 'dostyk');

    expect(eastward.to).toBe('alashankou');
    expect(eastward.countries).toEqual(['KZ', 'CN']);
    expect(eastward.gauge).toEqual({ start: '1520', end: '1435' });
  });

  it('has no gauge off the rails', () => {
    expect(stepAlong(leg('aktau-alat'), 'aktau').gauge).toEqual({ start: null, end: null });
  });
});

describe('walk', () => {
  it('walks every listed route from its first node to its last', () => {
    for (const route of network.routes.values()) {
      expect(walk(network, route.from, route.legs)?.to).toBe(route.to);
    }
  });

  it('gives nothing where a leg is unknown, does not follow, or there is none', () => {
    expect(walk(network, 'aktau', ['aktau-alat', 'nowhere'])).toBeNull();
    expect(walk(network, 'aktau', ['aktau-alat', 'samtredia-poti'])).toBeNull();
    expect(walk(network, 'aktau', [])).toBeNull();
  });
});

describe('wayKm, kmByMode, wayCountries, wayNodes', () => {
  const way = walk(network, 'aktau', [
    'aktau-alat',
    'alat-ganja',
    'ganja-boyuk-kesik',
    'boyuk-kesik-tbilisi',
  ]);

  it('adds up the legs and tells what is passed', () => {
    if (!way) throw new Error('no way');
    expect(wayKm(way)).toBe(523 + 275 + 118 + 55);
    expect([...kmByMode(way)]).toEqual([
      ['sea', 523],
      ['rail', 275 + 118 + 55],
    ]);
    expect(wayCountries(way)).toEqual(['KZ', 'AZ', 'GE']);
    expect(wayNodes(way)).toEqual(['aktau', 'alat', 'ganja', 'boyuk-kesik', 'tbilisi']);
  });
});

describe('legCargo', () => {
  it('is oil on pipelines and at oil terminals, dry elsewhere', () => {
    expect(legCargo(network, leg('btc-pipeline'))).toBe('oil');
    expect(legCargo(network, leg('cpc-trieste'))).toBe('oil');
    expect(legCargo(network, leg('aktau-alat'))).toBe('dry');
  });
});
