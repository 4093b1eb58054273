import { describe, expect, it } from 'vitest';
import { createRouteGraph, END, START, turnedRound } from '#content/routeGraph.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');

function graph(from: string, to: string, cargo: 'dry' | 'oil' = 'dry') {
  return createRouteGraph(network, {
    from,
    to,
    cargo,
    closed: new Set(),
    costOf: (step) => step.leg.km,
  });
}

describe('createRouteGraph', () => {
  it('has each leg of the cargo in both directions, but no oil against its flow', () => {
    expect(graph('almaty', 'trieste').hasNode('aktau-alat:aktau')).toBe(true);
    expect(graph('almaty', 'trieste').hasNode('aktau-alat:alat')).toBe(true);
    expect(graph('almaty', 'trieste').hasNode('btc-pipeline:sangachal')).toBe(false);
    expect(graph('tengiz', 'trieste', 'oil').hasNode('btc-pipeline:sangachal')).toBe(true);
    expect(graph('tengiz', 'trieste', 'oil').hasNode('btc-pipeline:ceyhan')).toBe(false);
  });

  it('begins at the origin, ends at the destination and leaves neither again', () => {
    const built = graph('almaty', 'trieste');

    expect(built.outNeighbors(START).every((point) => point.endsWith(':almaty'))).toBe(true);
    expect(built.inNeighbors(END)).toContain('poti-trieste:poti');
    expect(built.hasNode('trieste-venice:trieste')).toBe(false);
  });

  it('lets nothing leave the country of destination once it has come there', () => {
    expect(graph('shanghai', 'gioia-tauro').hasNode('ambarli-trieste:trieste')).toBe(false);
    expect(graph('shanghai', 'gioia-tauro').hasNode('ambarli-trieste:ambarli')).toBe(true);
  });

  it('closes nodes', () => {
    const built = createRouteGraph(network, {
      from: 'almaty',
      to: 'trieste',
      cargo: 'dry',
      closed: new Set(['venice']),
      costOf: () => 1,
    });

    expect(built.hasNode('poti-venice:poti')).toBe(false);
  });
});

describe('turnedRound', () => {
  it('keeps points and costs and turns the arcs', () => {
    const built = graph('almaty', 'trieste');
    const turned = turnedRound(built);

    expect([turned.order, turned.size]).toEqual([built.order, built.size]);
    expect(turned.hasEdge(END, 'poti-trieste:poti')).toBe(true);
    expect(turned.getEdgeAttribute(turned.edge('almaty-mointy:almaty', START), 'cost')).toBe(661);
  });
});
