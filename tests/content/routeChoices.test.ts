import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '#content/routeAssumptions.ts';
import { routeChoices } from '#content/routeChoices.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { network } = await loadedData('network');
const choices = (view: Partial<View> = {}) =>
  routeChoices(network, { ...DEFAULT_VIEW, ...view }, english);

describe('routeChoices', () => {
  it('offers all ways found, those shown among them', () => {
    const { ways, chosen, reason } = choices();

    expect(ways).toHaveLength(6);
    expect(chosen).toHaveLength(3);
    expect(ways.map(({ id }) => id)).toEqual(expect.arrayContaining([...chosen]));
    expect(ways[0]).toMatchObject({
      label: 'via Minsk',
      detail: '6,308 km, 18 days (11–38) by our estimate, computed',
    });
    expect(reason).toBeNull();
  });

  it('offers a way that only the link names, and an end that only the link names', () => {
    const { ways, chosen, origins } = choices({
      origin: 'poti',
      destination: 'trieste',
      routes: ['poti-ambarli+ambarli-trieste'],
    });

    expect(chosen).toEqual(['poti-ambarli+ambarli-trieste']);
    expect(ways.filter(({ id }) => id === 'poti-ambarli+ambarli-trieste')).toHaveLength(1);
    expect(origins.at(-1)).toEqual({ id: 'poti', label: 'Poti Port' });
  });

  it('says why there is no way', () => {
    expect(choices({ destination: 'augusta' })).toMatchObject({
      ways: [],
      reason: 'Only oil legs lead to Augusta oil terminals, and none begins at Almaty.',
    });
  });

  it('lays every assumption open, with what it rests on', () => {
    const { assumptions } = choices({ assume: { 'border-wait': 2 } });

    expect(assumptions.map(({ id }) => id)).toEqual(ASSUMPTIONS.map(({ id }) => id));
    expect(assumptions.find(({ id }) => id === 'rail-speed')).toMatchObject({
      low: '16.5',
      typical: 25,
      high: '31',
      own: false,
      basisNote: 'the rest: our assumption',
    });
    expect(assumptions.find(({ id }) => id === 'border-wait')).toMatchObject({
      low: '0.6',
      typical: 2,
      initial: 1,
      high: '6',
      own: true,
      bases: [],
      basisNote: 'your value, with low and high in proportion; the atlas has 1 (0.3 to 3)',
    });
  });

  it('names no source for a value that the reader set', () => {
    const { assumptions } = choices({ assume: { 'rail-speed': 50 } });

    expect(assumptions[0]).toMatchObject({
      low: '33',
      bases: [],
      basisNote: 'your value, with low and high in proportion; the atlas has 25 (16.5 to 31)',
    });
  });
});
