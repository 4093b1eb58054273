import { describe, expect, it } from 'vitest';
import { listingOf } from '#content/listedRoute.ts';
import { assumeWith } from '#content/routeAssumptions.ts';
import { findWays } from '#content/routeFinder.ts';
import { DESTINATIONS, ORIGINS } from '#content/routePlaces.ts';
import { wayCountries, wayLegs, wayNodes } from '#content/way.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');
const { assumed } = assumeWith({});
const find = (from: string, to: string) => findWays(network, from, to, assumed);
const ids = (from: string, to: string) =>
  find(from, to).ways.map((way) => listingOf(network, way).route?.id ?? null);

const PAIRS = ORIGINS.flatMap((from) => DESTINATIONS.map((to) => [from, to] as const));

describe('findWays', () => {
  it.each(PAIRS)('finds ways from %s to %s or says why there are none', (from, to) => {
    const { ways, unreachable } = find(from, to);

    expect(ways.length === 0).toBe(unreachable !== null);
    expect(ways.length).toBeLessThanOrEqual(6);
    for (const way of ways) {
      expect([way.from, way.to]).toEqual([from, to]);
      expect(new Set(wayNodes(way)).size).toBe(way.steps.length + 1);
      expect(new Set(wayCountries(way)).size).toBe(wayCountries(way).length);
    }
    expect(new Set(ways.map((way) => wayLegs(way).join())).size).toBe(ways.length);
  });

  it('says why where the network has no way', () => {
    expect(find('shanghai', 'gioia-tauro').unreachable).toEqual({
      why: 'sea-only',
      reached: ['trieste', 'genoa'],
    });
    expect(find('almaty', 'augusta').unreachable?.why).toBe('oil-destination');
    expect(find('tengiz', 'verona').unreachable).toEqual({
      why: 'oil-origin',
      reached: ['trieste', 'augusta', 'genoa'],
    });
    expect(find('trieste', 'trieste').unreachable?.why).toBe('same-place');
  });

  it('has several ways from Almaty to Trieste, by the north, the Caspian and the Black Sea', () => {
    const { ways } = find('almaty', 'trieste');

    expect(ways.length).toBeGreaterThanOrEqual(4);
    expect(ways.map((way) => wayCountries(way).join('-'))).toEqual(
      expect.arrayContaining(['KZ-RU-BY-PL-CZ-AT-IT', 'KZ-AZ-GE-IT', 'KZ-AZ-GE-RO-HU-SI-IT']),
    );
  });

  it('carries every listed route between the two ends', () => {
    expect(ids('xian', 'trieste')).toEqual(
      expect.arrayContaining([
        'titr-poti-trieste',
        'titr-batumi-trieste',
        'titr-btk-mersin-trieste',
        'titr-btk-ambarli-trieste',
      ]),
    );
    expect(ids('shanghai', 'trieste')).toEqual(['ocean-suez-trieste', 'ocean-cape-trieste']);
    expect(ids('tengiz', 'augusta')).toEqual(['oil-cpc-augusta', 'oil-btc-augusta']);
  });

  it('puts a way in use before one that is planned', () => {
    const { ways } = find('xian', 'trieste');
    const planned = (way: (typeof ways)[number]) =>
      way.steps.some((step) => step.leg.status !== 'operating');

    expect(ways.map(planned)).toEqual(ways.map(() => false));
  });

  it('does not take cargo for a port through another port of the same country', () => {
    for (const way of find('almaty', 'trieste').ways) {
      expect(wayNodes(way)).not.toContain('ravenna');
      expect(wayNodes(way)).not.toContain('venice');
    }
    expect(find('shanghai', 'venice').ways.map((way) => wayNodes(way))).toContainEqual([
      'shanghai',
      'trieste',
      'venice',
    ]);
  });

  it('gives the same ways in the same order each time', () => {
    const again = assumeWith({ 'rail-speed': 25.5 }).assumed;
    const first = findWays(network, 'almaty', 'genoa', again).ways.map((way) =>
      wayLegs(way).join(),
    );
    const fresh = { ...network };

    expect(
      findWays(fresh, 'almaty', 'genoa', again).ways.map((way) => wayLegs(way).join()),
    ).toEqual(first);
  });
});
