import { describe, expect, it } from 'vitest';
import {
  legCard,
  legItem,
  nodeCard,
  routeCard,
  routeClaimText,
  routeItem,
} from '#content/networkCards.ts';
import type { RouteClaim } from '#network/network.ts';
import { CLAIM_UNITS } from '#network/network.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('network');
const { network } = data;
const context = { data, contents: [], i18n: english };

const claim: RouteClaim = {
  id: 'x',
  period: null,
  min: 13,
  max: 15,
  unit: 'days',
  extraDays: null,
  source: 's',
  locator: '',
  scope: null,
  note: null,
};

describe('routeClaimText', () => {
  it('tells a range, a single value and extra days', () => {
    expect(routeClaimText(claim, english)).toBe('13 to 15 days');
    expect(routeClaimText({ ...claim, max: 13 }, english)).toBe('13 days');
    expect(routeClaimText({ ...claim, max: null }, english)).toBe('13 days');
    expect(routeClaimText({ ...claim, extraDays: [14, 15] }, english)).toBe('14 to 15 days more');
    expect(routeClaimText({ ...claim, min: null, max: null }, english)).toBe('not stated');
  });

  it('has words for every unit', () => {
    expect(CLAIM_UNITS.map((unit) => english.code('routeUnit', unit))).not.toContain('');
  });
});

describe('routeCard', () => {
  it('warns that an illustrative route has no scheduled service', () => {
    const route = [...network.routes.values()].find(({ status }) => status === 'illustrative');
    const fields = routeCard(route?.id ?? '', context)?.fields ?? [];

    expect(fields.find(({ key }) => key === 'caution')).toMatchObject({ warning: true });
  });

  it('lists its legs in order', () => {
    const route = network.routes.get('titr-poti-constanta');
    const sections = routeCard('titr-poti-constanta', context)?.sections ?? [];

    expect(sections.find(({ key }) => key === 'routeLegs')?.items.map(({ key }) => key)).toEqual(
      route?.legs,
    );
  });
});

describe('legCard', () => {
  it('names the source of a length that a source states', () => {
    const stated = [...network.legs.values()].find(
      ({ lengthBasis }) => lengthBasis !== 'great-circle-estimate',
    );
    const fields = legCard(stated?.id ?? '', context)?.fields ?? [];

    expect(fields.find(({ key }) => key === 'lengthBasis')?.card).toBe(
      `source:${stated?.lengthBasis}`,
    );
  });
});

describe('nodeCard', () => {
  it('lists the legs that meet there, by the names of their ends', () => {
    const sections = nodeCard('aktau', context)?.sections ?? [];

    expect(sections[0]?.items.map(({ lead }) => lead).join()).toContain('Aktau');
  });
});

it('routes and legs are lines that open their cards', () => {
  const [route] = network.routes.values();
  const [leg] = network.legs.values();

  expect(route && routeItem(route, english).card).toBe(`route:${route?.id}`);
  expect(leg && legItem(leg, network, english).card).toBe(`leg:${leg?.id}`);
});
