import { describe, expect, it } from 'vitest';
import { listingOf, sectionOf, wayId } from '#content/listedRoute.ts';
import { walk, wayLegs } from '#content/way.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');

function route(id: string) {
  const found = network.routes.get(id);
  if (!found) throw new Error(`no route ${id}`);
  return found;
}

function way(from: string, legs: readonly string[]) {
  const found = walk(network, from, legs);
  if (!found) throw new Error('no way');
  return found;
}

describe('listingOf', () => {
  it('finds each listed route in itself, travelled either way', () => {
    for (const one of network.routes.values()) {
      const there = listingOf(network, way(one.from, one.legs));
      const back = listingOf(network, way(one.to, one.legs.toReversed()));

      expect([there.relation, there.route?.id, there.status]).toEqual(['same', one.id, one.status]);
      expect([back.relation, back.route?.id]).toEqual(['same', one.id]);
    }
  });

  it('takes the best status of the routes that a way is a part of', () => {
    const throughAktau = listingOf(network, way('aktau', ['aktau-alat', 'alat-ganja']));
    const toTrieste = listingOf(network, way('samtredia', ['samtredia-poti', 'poti-trieste']));

    expect([throughAktau.relation, throughAktau.status]).toEqual(['part', 'operating']);
    expect([toTrieste.route?.id, toTrieste.status]).toEqual(['titr-poti-trieste', 'illustrative']);
  });

  it('calls what no source names computed, and names the listed routes in it', () => {
    const onward = listingOf(network, way('shanghai', ['shanghai-genoa-suez', 'genoa-milan']));

    expect([onward.relation, onward.route, onward.status]).toEqual([null, null, 'computed']);
    expect(onward.contains.map(({ id }) => id)).toEqual(['ocean-suez-genoa']);
  });

  it('is planned or historic where a leg is', () => {
    const planned = way('tbilisi', [
      'tbilisi-samtredia',
      'samtredia-anaklia',
      'anaklia-constanta',
      'constanta-bucharest',
    ]);

    expect(listingOf(network, planned).status).toBe('planned');
  });
});

describe('sectionOf', () => {
  it('gives the part of a route between two nodes, in either direction', () => {
    const there = sectionOf(network, route('titr-poti-trieste'), 'poti', 'trieste');
    const back = sectionOf(network, route('titr-poti-trieste'), 'trieste', 'samtredia');

    expect(there && wayLegs(there)).toEqual(['poti-trieste']);
    expect(back && wayLegs(back)).toEqual(['poti-trieste', 'samtredia-poti']);
    expect(sectionOf(network, route('titr-poti-trieste'), 'poti', 'genoa')).toBeNull();
  });
});

describe('wayId', () => {
  it('is the id of a listed route, else the legs', () => {
    const listed = route('ocean-suez-trieste');

    expect(wayId(network, way(listed.from, listed.legs))).toBe('ocean-suez-trieste');
    expect(wayId(network, way('aktau', ['aktau-alat', 'alat-ganja']))).toBe(
      'aktau-alat+alat-ganja',
    );
  });
});
