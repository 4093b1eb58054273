import { describe, expect, it } from 'vitest';
import { claimsOnCorridor, claimsOnWay, corridorOf, isWhole } from '#content/routeClaims.ts';
import { walk } from '#content/way.ts';
import type { Network } from '#network/network.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');

function listed(id: string, of: Network = network) {
  const route = of.routes.get(id);
  const way = route && walk(of, route.from, route.legs);
  if (!way) throw new Error(`no route ${id}`);
  return way;
}

describe('claimsOnWay', () => {
  it('gives a claim to a way that its own ends lie on', () => {
    const claims = claimsOnWay(network, listed('titr-poti-trieste'), 'time');

    expect(claims.map(({ claim, from, to }) => [claim.source, from, to])).toContainEqual([
      'reportaz-argus-costs',
      'almaty',
      'poti',
    ]);
  });

  it('never takes a claim about the whole corridor for a way’s own', () => {
    for (const route of network.routes.values()) {
      const scopes = claimsOnWay(network, listed(route.id), 'time').map(
        ({ claim }) => claim.scope?.en,
      );

      expect(scopes).not.toContain('TITR');
      expect(scopes).not.toContain('whole corridor, no end points stated');
    }
  });

  it('leaves a claim to ways that cross by the same ships', () => {
    const claims = claimsOnWay(network, listed('titr-turkmenbashi'), 'time');

    expect(claims.map(({ claim }) => claim.scope?.en)).not.toContain('Xi’an to Baku');
    expect(claims.map(({ claim }) => claim.scope?.en)).toContain('Baku–Turkmenbashi ferry');
  });

  it('gives prices for Shanghai–Genoa to ways between the two only', () => {
    expect(claimsOnWay(network, listed('ocean-suez-genoa'), 'cost')).toHaveLength(7);
    expect(claimsOnWay(network, listed('ocean-suez-trieste'), 'cost')).toEqual([]);
  });
});

describe('isWhole', () => {
  it('tells a claim about the way from one about a stretch of it', () => {
    const way = listed('instc-west');

    expect(claimsOnWay(network, way, 'time').map((claim) => isWhole(way, claim))).toEqual([true]);
    const other = listed('titr-poti-trieste');
    expect(claimsOnWay(network, other, 'time').some((claim) => isWhole(other, claim))).toBe(false);
  });
});

describe('claimsOnCorridor', () => {
  it('tells each claim once, the newest first', () => {
    const claims = claimsOnCorridor(network, 'middle', 'time');

    expect(claims[0]?.period).toBe('2025');
    expect(claims.filter(({ source }) => source === 'tels-2023')).toHaveLength(1);
    expect(claims.at(-1)?.period).toBeNull();
  });
});

describe('corridorOf', () => {
  it('is the corridor of a listed route', () => {
    for (const id of [
      'titr-poti-trieste',
      'northern-malaszewicze-italy',
      'instc-west',
      'oil-cpc-trieste',
      'ocean-suez-genoa',
    ]) {
      expect(corridorOf(network, listed(id))).toBe(network.routes.get(id)?.corridor);
    }
  });
});
