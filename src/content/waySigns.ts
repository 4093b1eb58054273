import type { Network } from '#network/network.ts';
import type { SignKind } from './stripContent.ts';
import type { Step, Way } from './way.ts';

/** A border, a break of gauge or a transhipment on the way. */
export interface WaySign {
  readonly kind: SignKind;
  /** Kilometres from the start of the way. */
  readonly km: number;
  /** Step on which it falls, or after which. */
  readonly step: number;
  /** Node it stands at; null: somewhere along the leg, the network does not say where. */
  readonly node: string | null;
  /** Countries of a border, gauges of a break (mm), modes of a transhipment. */
  readonly from: string;
  readonly to: string;
}

/** Every sign in the order it is passed; each break of gauge once, though both its nodes carry the mark. */
export function waySigns(network: Network, way: Way): readonly WaySign[] {
  const signs: WaySign[] = [];
  let km = 0;
  let gauge: string | null = null;
  way.steps.forEach((step, index) => {
    const before = way.steps[index - 1];
    if (before && isTranshipped(before, step)) {
      signs.push({
        ...at(step.from),
        kind: 'transhipment',
        from: before.leg.mode,
        to: step.leg.mode,
      });
    }
    // A ship takes cargo from one gauge to another; what counts is a break on land.
    if (step.leg.mode === 'sea') gauge = null;
    if (gauge !== null && step.gauge.start !== null && gauge !== step.gauge.start) {
      signs.push({ ...at(step.from), kind: 'gauge', from: gauge, to: step.gauge.start });
    }
    signs.push(...borders(network, step, km, index));
    const { start, end } = step.gauge;
    if (start !== null && end !== null && start !== end) {
      signs.push({
        kind: 'gauge',
        km: km + step.leg.km / 2,
        step: index,
        node: null,
        from: start,
        to: end,
      });
    }
    gauge = end ?? gauge;
    km += step.leg.km;

    function at(node: string) {
      return { km, step: index, node };
    }
  });
  return signs;
}

/** True where cargo changes vehicle between two steps: another mode, or from ship to ship. */
export function isTranshipped(before: Step, next: Step): boolean {
  return before.leg.mode !== next.leg.mode || next.leg.mode === 'sea';
}

function borders(network: Network, step: Step, km: number, index: number): readonly WaySign[] {
  const count = step.countries.length - 1;
  const crossing = count === 1 ? lonelyCrossing(network, step) : null;
  return step.countries.slice(1).map((to, n) => ({
    kind: 'border' as const,
    km: km + step.leg.km * shareAt(crossing, step, (n + 1) / (count + 1)),
    step: index,
    node: crossing,
    from: step.countries[n] ?? to,
    to,
  }));
}

function shareAt(crossing: string | null, step: Step, between: number): number {
  if (crossing === null) return between;
  return crossing === step.from ? 0 : 1;
}

/** The end of the leg that is known as the crossing; null where neither or both are. */
function lonelyCrossing(network: Network, step: Step): string | null {
  const crossings = [step.from, step.to].filter(
    (id) => network.nodes.get(id)?.kind === 'border-crossing',
  );
  return crossings.length === 1 ? (crossings[0] ?? null) : null;
}
