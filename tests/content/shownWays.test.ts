import { describe, expect, it } from 'vitest';
import type { Assumed } from '#content/routeAssumptions.ts';
import { estimateWay } from '#content/routeEstimate.ts';
import { namedLegs, shownWays, wayOf } from '#content/shownWays.ts';
import type { Way } from '#content/way.ts';
import { wayCountries, wayLegs } from '#content/way.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');
const show = (view: Partial<View> = {}) => shownWays(network, { ...DEFAULT_VIEW, ...view });
const legsOf = (view: Partial<View> = {}) => show(view).shown.map((way) => wayLegs(way).join('+'));

describe('shownWays', () => {
  it('begins with three ways from Almaty to Trieste through different countries', () => {
    const { origin, destination, shown, chosen } = show();

    expect([origin, destination, chosen]).toEqual(['almaty', 'trieste', false]);
    expect(new Set(shown.map((way) => wayCountries(way).join())).size).toBe(3);
  });

  it('never leaves out the quickest by the atlas’s own assumptions', () => {
    const quickest = (ways: readonly Way[], assumed: Assumed) =>
      Math.min(...ways.map((way) => estimateWay(way, assumed).days.typical));
    for (const origin of ['almaty', 'aktau', 'tengiz', 'xian', 'shanghai']) {
      for (const destination of ['trieste', 'genoa', 'venice', 'ravenna', 'gioia-tauro', 'milan']) {
        const { found, shown, assumed } = show({ origin, destination });

        expect(quickest(shown, assumed)).toBe(quickest(found, assumed));
      }
    }
  });

  it('shows the ways that the address names, each found again from its legs', () => {
    const found = show().found.map((way) => wayLegs(way).join('+'));
    const two = [found[3], found[1]].flatMap((id) => id ?? []);

    expect(legsOf({ origin: 'almaty', destination: 'trieste', routes: two })).toEqual(two);
  });

  it('takes of a listed route the part between the two ends', () => {
    const view = { origin: 'poti', destination: 'trieste', routes: ['titr-poti-trieste'] };

    expect(legsOf(view)).toEqual(['poti-trieste']);
  });

  it('lets routes named without ends keep their own', () => {
    const { shown, origin, destination } = show({
      routes: ['ocean-suez-trieste', 'titr-poti-genoa'],
    });

    expect(shown.map(({ from, to }) => [from, to])).toEqual([
      ['shanghai', 'trieste'],
      ['xian', 'genoa'],
    ]);
    expect([origin, destination]).toEqual(['shanghai', 'trieste']);
  });

  it('tells what leads nowhere here and what it does not know', () => {
    const { left, unknown, shown, origin } = show({
      origin: 'atlantis',
      destination: 'genoa',
      routes: ['ocean-suez-genoa', 'almaty-mointy+beyneu-aktau'],
    });

    expect(left).toEqual(['ocean-suez-genoa', 'almaty-mointy+beyneu-aktau']);
    expect(unknown).toEqual(['atlantis']);
    expect(origin).toBe('almaty');
    expect(shown.length).toBeGreaterThan(1);
  });

  it('shows four ways at most, each once', () => {
    const found = show().found.map((way) => wayLegs(way).join('+'));
    const routes = [...found, ...found];

    expect(legsOf({ origin: 'almaty', destination: 'trieste', routes })).toEqual(found.slice(0, 4));
  });
});

describe('wayOf', () => {
  it('reads legs from either end of the first', () => {
    expect(wayOf(network, 'samtredia-poti+tbilisi-samtredia')?.to).toBe('tbilisi');
    expect(wayOf(network, 'shanghai-trieste-suez')?.from).toBe('shanghai');
    expect(wayOf(network, 'nowhere')).toBeNull();
  });
});

describe('namedLegs', () => {
  it('is empty where the view names no way', () => {
    expect(namedLegs(network, DEFAULT_VIEW).size).toBe(0);
    expect(namedLegs(network, { ...DEFAULT_VIEW, routes: ['nowhere'] }).size).toBe(0);
  });

  it('has the legs of all ways shown between the ends that a view names', () => {
    const legs = namedLegs(network, { ...DEFAULT_VIEW, destination: 'gioia-tauro' });

    expect(legs.has('almaty-mointy')).toBe(true);
    expect(legs.has('shanghai-trieste-suez')).toBe(false);
  });
});
