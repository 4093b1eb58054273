import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, assumeWith, BOUNDS, endFor } from '#content/routeAssumptions.ts';
import { loadedData } from '../loadedData.ts';

const { network, sources } = await loadedData('network');

function legKm(...ids: readonly string[]): number {
  return ids.reduce((km, id) => km + (network.legs.get(id)?.km ?? Number.NaN), 0);
}

function value(id: string, bound: 'low' | 'typical' | 'high'): number | undefined {
  return ASSUMPTIONS.find((one) => one.id === id)?.[bound];
}

describe('ASSUMPTIONS', () => {
  it('has each id once, and low, typical and high in order', () => {
    expect(new Set(ASSUMPTIONS.map(({ id }) => id)).size).toBe(ASSUMPTIONS.length);
    for (const { low, typical, high } of ASSUMPTIONS) {
      expect(low).toBeLessThan(typical);
      expect(typical).toBeLessThan(high);
    }
  });

  it('rests on sources and cards that there are', () => {
    for (const { basis } of ASSUMPTIONS) {
      for (const { entity, sources: named } of Object.values(basis)) {
        const [kind, id = ''] = entity.split(':');
        expect((kind === 'leg' ? network.legs : network.routes).has(id)).toBe(true);
        expect(named.every((source) => sources.byId.has(source))).toBe(true);
      }
    }
  });

  it('has the values that follow from the figures it names', () => {
    const northern = network.routes.get('northern-malaszewicze-italy')?.claims ?? [];
    const days = northern.find((claim) => claim.source === 'erai-index' && claim.unit === 'days');
    const broadGauge = northern.find((claim) => claim.source === 'cargoforwarder-2019');

    expect(Math.round((broadGauge?.min ?? 0) / (days?.min ?? 1) / 24)).toBe(
      value('rail-speed', 'high'),
    );
    expect(legKm('kars-sivas', 'sivas-kayseri', 'kayseri-mersin')).toBe(992);
    expect((992 / 60).toFixed(1)).toBe(String(value('rail-speed', 'low')));
    expect((988 / legKm('zhezkazgan-saksaulskaya', 'shalkar-beyneu')).toFixed(2)).toBe('1.05');
    expect((312.1 / legKm('tbilisi-samtredia', 'samtredia-poti')).toFixed(2)).toBe('1.12');
    expect((184 / legKm('tbilisi-akhalkalaki')).toFixed(2)).toBe('1.33');
    expect((legKm('batumi-burgas') / 60).toFixed(1)).toBe(String(value('sea-speed', 'low')));
  });
});

describe('assumeWith', () => {
  it('takes high speeds and short waits for the case of the fewest days', () => {
    const { assumed } = assumeWith({});

    expect(assumed.low).toMatchObject({ 'rail-speed': 31, 'border-wait': 0.3 });
    expect(assumed.typical).toMatchObject({ 'rail-speed': 25, 'border-wait': 1 });
    expect(assumed.high).toMatchObject({ 'rail-speed': 16.5, 'border-wait': 3 });
  });

  it('moves both ends with a value of the reader, in proportion', () => {
    const { assumed, changed } = assumeWith({ 'border-wait': 2 });

    expect(BOUNDS.map((bound) => assumed[bound]['border-wait'])).toEqual([0.6, 2, 6]);
    expect(changed).toEqual(['border-wait']);
  });

  it('leaves alone what it does not know or cannot be', () => {
    const { assumed, changed, refused } = assumeWith({ 'rail-speed': 0, dragons: 3 });

    expect(assumed.typical['rail-speed']).toBe(25);
    expect(changed).toEqual([]);
    expect(refused).toEqual(['rail-speed', 'dragons']);
  });

  it('does not call the atlas’s own value a change', () => {
    expect(assumeWith({ 'rail-speed': 25 })).toMatchObject({ changed: [], refused: [] });
  });
});

describe('endFor', () => {
  it('swaps the ends of a speed only', () => {
    const [speed] = ASSUMPTIONS.filter(({ id }) => id === 'sea-speed');
    const [wait] = ASSUMPTIONS.filter(({ id }) => id === 'sailing-wait');
    if (!speed || !wait) throw new Error('no assumption');

    expect([endFor(speed, 'low'), endFor(wait, 'low'), endFor(speed, 'typical')]).toEqual([
      'high',
      'low',
      'typical',
    ]);
  });
});
