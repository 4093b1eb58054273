import { describe, expect, it } from 'vitest';
import { drawnLegs } from '#content/drawnLegs.ts';
import { mapNodes } from '#content/mapNodes.ts';
import { DEFAULT_VIEW, MAP_LAYERS } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { network } = await loadedData('network');
const nodesOf = (routes: readonly string[] = []) =>
  mapNodes(network, drawnLegs(network, { ...DEFAULT_VIEW, routes }, MAP_LAYERS), english);

describe('mapNodes', () => {
  it('says a port’s whole name and writes a short one beside it', () => {
    const alat = nodesOf().find(({ id }) => id === 'alat');

    expect(alat).toMatchObject({ label: 'Port of Baku (Alat)', short: 'Baku (Alat)' });
  });

  it('writes a name that is short enough as it is', () => {
    expect(nodesOf().find(({ id }) => id === 'almaty')?.short).toBe('Almaty');
  });

  it('gives no name more than 20 letters of the map, nor two nodes one name', () => {
    const names = nodesOf().map(({ short }) => short);

    expect(names.filter((name) => name.length > 20)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('marks a crossing only where a leg from there leads into another country', () => {
    const abroad = (id: string) =>
      [...network.legs.values()].some(
        (leg) =>
          (leg.from === id || leg.to === id) &&
          network.nodes.get(leg.from)?.country !== network.nodes.get(leg.to)?.country,
      );
    const crossings = nodesOf().filter(({ signs }) => signs.includes('border'));

    expect(crossings.length).toBeGreaterThan(10);
    expect(crossings.filter(({ id }) => !abroad(id)).map(({ id }) => id)).toEqual([]);
  });

  it('marks no border in the tunnel under the Bosphorus', () => {
    expect(nodesOf().find(({ id }) => id === 'marmaray')?.signs).toEqual([]);
  });

  it('marks the change of gauge and of vehicle at Akhalkalaki', () => {
    expect(nodesOf().find(({ id }) => id === 'akhalkalaki')?.signs).toEqual([
      'border',
      'gauge',
      'transhipment',
    ]);
  });

  it('names what stands for the two countries before all others', () => {
    const first = nodesOf().slice(0, 4);

    expect(first.map(({ id }) => id)).toEqual(['trieste', 'genoa', 'aktau', 'gioia-tauro']);
    expect(first.map(({ weight }) => weight)).toEqual([1, 2, 3, 4]);
  });

  it('names neighbours of a node only after what stands apart from it', () => {
    const order = nodesOf().map(({ id }) => id);

    expect(order.indexOf('kuryk')).toBeGreaterThan(order.indexOf('poti'));
    expect(order.indexOf('venice')).toBeGreaterThan(order.indexOf('almaty'));
  });

  it('puts the ends of a chosen way before what is only in the background', () => {
    const nodes = nodesOf(['ocean-suez-trieste']);

    expect(nodes.filter(({ lit }) => lit).map(({ id }) => id)).toEqual(['trieste', 'shanghai']);
    expect(nodes.slice(0, 2).every(({ lit }) => lit)).toBe(true);
  });
});
