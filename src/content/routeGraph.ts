import { DirectedGraph } from 'graphology';
import type { Cargo, Network } from '#network/network.ts';
import type { Step } from './way.ts';
import { legCargo, stepAlong } from './way.ts';

export const START = 'start';
export const END = 'end';

/** An arc leads to a step: its cost is that of the step after the one before it. */
interface ArcCost {
  readonly cost: number;
}

export interface RouteGraphOptions {
  readonly from: string;
  readonly to: string;
  readonly cargo: Cargo;
  /** Nodes that no way may pass. */
  readonly closed: ReadonlySet<string>;
  /** Above zero. */
  readonly costOf: (step: Step, before: Step | null) => number;
}

/** Legs in a direction as points, and arcs where one can be followed by another. */
export type RouteGraph = DirectedGraph<{ readonly step: Step | null }, ArcCost>;

/**
 * Turns, not nodes, cost time: waiting for a ship depends on what came before it. So each leg in each
 * direction is a point of the graph, and an arc is the change from one to the next.
 */
export function createRouteGraph(network: Network, options: RouteGraphOptions): RouteGraph {
  const { from, to, costOf } = options;
  const graph: RouteGraph = new DirectedGraph();
  graph.addNode(START, { step: null });
  graph.addNode(END, { step: null });
  const byStart = new Map<string, Step[]>();
  for (const step of stepsOf(network, options)) {
    graph.addNode(pointOf(step), { step });
    byStart.set(step.from, [...(byStart.get(step.from) ?? []), step]);
  }
  for (const step of byStart.get(from) ?? []) {
    graph.addEdge(START, pointOf(step), { cost: costOf(step, null) });
  }
  for (const step of [...byStart.values()].flat()) {
    if (step.to === to) graph.addEdge(pointOf(step), END, { cost: 0 });
    for (const next of byStart.get(step.to) ?? []) {
      if (next.leg === step.leg) continue;
      graph.addEdge(pointOf(step), pointOf(next), { cost: costOf(next, step) });
    }
  }
  return graph;
}

/** The same points with every arc turned round, to search from the end. */
export function turnedRound(graph: RouteGraph): RouteGraph {
  const turned: RouteGraph = new DirectedGraph();
  graph.forEachNode((point, { step }) => turned.addNode(point, { step }));
  graph.forEachDirectedEdge((_, { cost }, from, to) => turned.addEdge(to, from, { cost }));
  return turned;
}

function stepsOf(
  network: Network,
  { from, to, cargo, closed }: RouteGraphOptions,
): readonly Step[] {
  const country = (id: string) => network.nodes.get(id)?.country;
  const home = country(to);
  return (
    [...network.legs.values()]
      .filter((leg) => legCargo(network, leg) === cargo)
      .flatMap((leg) => [stepAlong(leg, leg.from), stepAlong(leg, leg.to)])
      // Oil flows one way.
      .filter((step) => cargo === 'dry' || step.from === step.leg.from)
      .filter((step) => !closed.has(step.from) && !closed.has(step.to))
      .filter((step) => step.to !== from && step.from !== to)
      // What has arrived in the country of destination does not leave it again.
      .filter((step) => country(step.from) !== home || country(step.to) === home)
  );
}

function pointOf(step: Step): string {
  return `${step.leg.id}:${step.from}`;
}
