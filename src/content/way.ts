import type { Cargo, Leg, Network, TransportMode } from '#network/network.ts';

/** A leg as it is travelled, with or against its own direction. */
export interface Step {
  readonly leg: Leg;
  readonly from: string;
  readonly to: string;
  /** In the order they are passed. */
  readonly countries: readonly string[];
  /** Track gauge at its start and end, mm; they differ on a leg that holds the break; null off the rails. */
  readonly gauge: { readonly start: string | null; readonly end: string | null };
}

/** Steps that follow each other from one node to another. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly cargo: Cargo;
  readonly steps: readonly Step[];
}

export function stepAlong(leg: Leg, from: string): Step {
  const forward = leg.from === from;
  const [first = null, last = first] = leg.gauge?.split('/') ?? [];
  const rail = leg.mode === 'rail';
  return {
    leg,
    from,
    to: forward ? leg.to : leg.from,
    countries: forward ? leg.countries : leg.countries.toReversed(),
    gauge: {
      start: rail ? (forward ? first : last) : null,
      end: rail ? (forward ? last : first) : null,
    },
  };
}

/** The legs walked in order from a node; null where a leg is unknown or does not go on from the one before. */
export function walk(network: Network, from: string, legIds: readonly string[]): Way | null {
  const steps: Step[] = [];
  let at = from;
  for (const id of legIds) {
    const leg = network.legs.get(id);
    if (!leg || (leg.from !== at && leg.to !== at)) return null;
    const step = stepAlong(leg, at);
    steps.push(step);
    at = step.to;
  }
  if (steps.length === 0) return null;
  return { from, to: at, cargo: cargoOf(network, steps), steps };
}

export function wayLegs(way: Way): readonly string[] {
  return way.steps.map((step) => step.leg.id);
}

/** Nodes in the order they are passed, both ends among them. */
export function wayNodes(way: Way): readonly string[] {
  return [way.from, ...way.steps.map((step) => step.to)];
}

export function wayKm(way: Way): number {
  return way.steps.reduce((km, step) => km + step.leg.km, 0);
}

export function kmByMode(way: Way): ReadonlyMap<TransportMode, number> {
  const km = new Map<TransportMode, number>();
  for (const { leg } of way.steps) km.set(leg.mode, (km.get(leg.mode) ?? 0) + leg.km);
  return km;
}

/** Countries in the order they are first entered; a country entered again stands again. */
export function wayCountries(way: Way): readonly string[] {
  const passed = way.steps.flatMap((step) => step.countries);
  return passed.filter((country, index) => country !== passed[index - 1]);
}

/** Oil where a leg carries nothing else: a pipeline, or a leg that begins or ends at an oil terminal. */
export function legCargo(network: Network, leg: Leg): Cargo {
  const atTerminal = [leg.from, leg.to].some(
    (id) => network.nodes.get(id)?.kind === 'oil-terminal',
  );
  return leg.cargo === 'oil' || atTerminal ? 'oil' : 'dry';
}

function cargoOf(network: Network, steps: readonly Step[]): Cargo {
  return steps.some((step) => legCargo(network, step.leg) === 'oil') ? 'oil' : 'dry';
}
