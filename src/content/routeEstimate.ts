import type { Assumed, Bound } from './routeAssumptions.ts';
import { BOUNDS } from './routeAssumptions.ts';
import type { Step, Way } from './way.ts';

/** What a step costs time by: kilometres, hours and waits. */
export type Load = Readonly<Record<LoadKind, number>>;

const LOAD_KINDS = [
  'railEstimatedKm',
  'railStatedKm',
  'roadKm',
  'seaKm',
  'statedHours',
  'pipelineKm',
  'borders',
  'unionBorders',
  'gaugeBreaks',
  'transfers',
  'portCalls',
  'caspianSailings',
  'sailings',
  'tankers',
  'ends',
] as const;
type LoadKind = (typeof LOAD_KINDS)[number];

type Values = Readonly<Record<string, number>>;

interface PartRule {
  readonly id: PartId;
  /** What there is of it on a way. */
  readonly of: LoadKind;
  /** Assumptions it uses, by id; the speed or wait first. */
  readonly uses: readonly string[];
  readonly days: (load: Load, assumed: (id: string) => number) => number;
}

export type PartId =
  | 'rail'
  | 'road'
  | 'sea'
  | 'statedHours'
  | 'pipeline'
  | 'border-wait'
  | 'union-border-wait'
  | 'gauge-wait'
  | 'transfer-wait'
  | 'port-handling'
  | 'caspian-wait'
  | 'sailing-wait'
  | 'tanker-wait'
  | 'ends';

const HOURS = 24;

/** The parts of the estimate in the order they are told. */
const PARTS: readonly PartRule[] = [
  {
    id: 'rail',
    of: 'railEstimatedKm',
    uses: ['rail-speed', 'line-factor'],
    days: (load, assumed) =>
      (load.railEstimatedKm * assumed('line-factor') + load.railStatedKm) /
      (assumed('rail-speed') * HOURS),
  },
  {
    id: 'road',
    of: 'roadKm',
    uses: ['road-speed', 'line-factor'],
    days: (load, assumed) =>
      (load.roadKm * assumed('line-factor')) / (assumed('road-speed') * HOURS),
  },
  {
    id: 'sea',
    of: 'seaKm',
    uses: ['sea-speed'],
    days: (load, assumed) => load.seaKm / (assumed('sea-speed') * HOURS),
  },
  { id: 'statedHours', of: 'statedHours', uses: [], days: (load) => load.statedHours / HOURS },
  {
    id: 'pipeline',
    of: 'pipelineKm',
    uses: ['pipeline-speed'],
    days: (load, assumed) => load.pipelineKm / (assumed('pipeline-speed') * HOURS),
  },
  waits('border-wait', 'borders'),
  waits('union-border-wait', 'unionBorders'),
  waits('gauge-wait', 'gaugeBreaks'),
  waits('transfer-wait', 'transfers'),
  waits('port-handling', 'portCalls'),
  waits('caspian-wait', 'caspianSailings'),
  waits('sailing-wait', 'sailings'),
  waits('tanker-wait', 'tankers'),
  waits('ends', 'ends'),
];

/** One part of the estimate, e.g. all waits at borders; days to one decimal, as its working prints them. */
export interface EstimatePart {
  readonly id: PartId;
  /** Kilometres, hours or how many times. */
  readonly amount: number;
  readonly uses: readonly string[];
  readonly days: Readonly<Record<Bound, number>>;
}

export interface Estimate {
  readonly load: Load;
  /** Parts that take time on this way. */
  readonly parts: readonly EstimatePart[];
  /** Whole days from door to door: the sum of the parts, rounded. */
  readonly days: Readonly<Record<Bound, number>>;
}

/** Our own estimate; `low` has everything go well, `high` everything go badly. */
export function estimateWay(way: Way, assumed: Assumed): Estimate {
  const load = wayLoad(way);
  const parts = PARTS.map((part) => ({
    id: part.id,
    amount: load[part.of],
    uses: part.uses,
    days: inEveryCase((bound) => roundTo1(part.days(load, reader(assumed[bound])))),
  })).filter(({ days }) => BOUNDS.some((bound) => days[bound] > 0));
  return {
    load,
    parts,
    days: inEveryCase((bound) =>
      Math.round(roundTo1(parts.reduce((sum, part) => sum + part.days[bound], 0))),
    ),
  };
}

/** Typical days of one step after another, unrounded: what the search for ways adds up. */
export function stepDays(step: Step, before: Step | null, values: Values): number {
  const load = stepLoad(step, before);
  return PARTS.reduce((sum, part) => sum + part.days(load, reader(values)), 0);
}

function waits(id: PartId, of: LoadKind): PartRule {
  return { id, of, uses: [id], days: (load, assumed) => load[of] * assumed(id) };
}

export function inEveryCase<T>(of: (bound: Bound) => T): Readonly<Record<Bound, T>> {
  return { low: of('low'), typical: of('typical'), high: of('high') };
}

function wayLoad(way: Way): Load {
  const loads = way.steps.map((step, index) => stepLoad(step, way.steps[index - 1] ?? null));
  const ends = way.cargo === 'dry' ? 1 : 0;
  return { ...combine(loads), ends };
}

function combine(loads: readonly Load[]): Load {
  const sums = LOAD_KINDS.map(
    (kind) => [kind, loads.reduce((sum, load) => sum + load[kind], 0)] as const,
  );
  return Object.fromEntries(sums) as unknown as Load;
}

/** A step that costs no time. */
const NOTHING = Object.fromEntries(LOAD_KINDS.map((kind) => [kind, 0])) as unknown as Load;

function stepLoad(step: Step, before: Step | null): Load {
  if (step.leg.mode === 'sea') return seaLoad(step);
  if (step.leg.mode === 'pipeline') return { ...NOTHING, pipelineKm: step.leg.km };
  return landLoad(step, before);
}

/** A ship is loaded and unloaded once each; formalities of the border fall into the time in port. */
function seaLoad({ leg, from, to }: Step): Load {
  const caspian = CASPIAN_PORTS.has(from) && CASPIAN_PORTS.has(to);
  const oil = OIL_PORTS.has(from) || OIL_PORTS.has(to);
  return {
    ...NOTHING,
    seaKm: leg.hours === null ? leg.km : 0,
    statedHours: leg.hours ?? 0,
    portCalls: 2,
    tankers: oil ? 1 : 0,
    caspianSailings: caspian && !oil ? 1 : 0,
    sailings: caspian || oil ? 0 : 1,
  };
}

function landLoad(step: Step, before: Step | null): Load {
  const { leg, countries, gauge } = step;
  const rail = leg.mode === 'rail';
  const estimated = leg.lengthBasis === 'great-circle-estimate';
  const union = countries.slice(1).filter((to, index) => inOneUnion(countries[index], to)).length;
  const breaks = gauge.start !== gauge.end ? 1 : 0;
  const gaugeBefore = before?.gauge.end ?? null;
  const breakAtNode = gaugeBefore !== null && rail && gaugeBefore !== gauge.start ? 1 : 0;
  const changed = before !== null && before.leg.mode !== leg.mode;
  return {
    ...NOTHING,
    railEstimatedKm: rail && estimated ? leg.km : 0,
    railStatedKm: rail && !estimated ? leg.km : 0,
    roadKm: rail ? 0 : leg.km,
    borders: countries.length - 1 - union,
    unionBorders: union,
    gaugeBreaks: breaks + breakAtNode,
    // From and to a ship, the work is that of the port.
    transfers: changed && before.leg.mode !== 'sea' ? 1 : 0,
  };
}

const CASPIAN_PORTS: ReadonlySet<string> = new Set([
  'aktau',
  'kuryk',
  'turkmenbashi',
  'alat',
  'baku',
  'sangachal',
  'anzali',
  'astrakhan',
]);

const OIL_PORTS: ReadonlySet<string> = new Set([
  'sangachal',
  'ceyhan',
  'cpc-novorossiysk',
  'augusta',
]);

/** Members of one customs union keep no customs post between them. */
const CUSTOMS_UNIONS: readonly ReadonlySet<string>[] = [
  new Set(['AT', 'BG', 'CZ', 'HR', 'HU', 'IT', 'PL', 'RO', 'SI']),
  new Set(['BY', 'KZ', 'RU']),
];

function inOneUnion(one: string | undefined, other: string): boolean {
  return CUSTOMS_UNIONS.some((union) => one !== undefined && union.has(one) && union.has(other));
}

function reader(values: Values): (id: string) => number {
  return (id) => {
    const value = values[id];
    if (value === undefined) throw new Error(`no assumption "${id}"`);
    return value;
  };
}

function roundTo1(days: number): number {
  return Math.round(days * 10) / 10;
}
