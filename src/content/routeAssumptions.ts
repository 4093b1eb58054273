import type { MessageKey } from '#i18n/messages/en.ts';

export const BOUNDS = ['low', 'typical', 'high'] as const;
export type Bound = (typeof BOUNDS)[number];

/** Where the ledger has the figure that a value rests on. */
export interface AssumptionBasis {
  /** Card that shows it. */
  readonly entity: string;
  readonly sources: readonly string[];
  /** How the value follows from it. */
  readonly how: MessageKey;
}

/** One number of the estimate, as a range; a value without a basis is our assumption. */
export interface Assumption {
  readonly id: string;
  readonly label: MessageKey;
  readonly unit: 'km/h' | 'days' | 'times';
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  /** True: more of it makes the way shorter in time, as a speed does. */
  readonly shortens: boolean;
  /** What a reader may set it to. */
  readonly least: number;
  readonly most: number;
  readonly basis: Readonly<Partial<Record<Bound, AssumptionBasis>>>;
}

const SPEED = { unit: 'km/h', shortens: true, least: 1, most: 200 } as const;
const WAIT = { unit: 'days', shortens: false, least: 0, most: 60 } as const;

/**
 * Everything the estimate assumes. Where the ledger has a figure it is the value; a low and a high end
 * are days that have been seen or agreed, or what we hold for a good and a bad case.
 */
export const ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'rail-speed',
    label: 'routes.assume.rail-speed',
    ...SPEED,
    low: 16.5,
    typical: 25,
    high: 31,
    basis: {
      low: {
        entity: 'leg:kayseri-mersin',
        sources: ['dayaz-2025-10-04'],
        how: 'routes.basis.karsMersin',
      },
      high: {
        entity: 'route:northern-malaszewicze-italy',
        sources: ['erai-index', 'cargoforwarder-2019'],
        how: 'routes.basis.erai',
      },
    },
  },
  {
    id: 'line-factor',
    label: 'routes.assume.line-factor',
    unit: 'times',
    shortens: false,
    least: 1,
    most: 3,
    low: 1.05,
    typical: 1.12,
    high: 1.33,
    basis: {
      low: {
        entity: 'leg:shalkar-beyneu',
        sources: ['uic-2014-09-09'],
        how: 'routes.basis.newSections',
      },
      typical: {
        entity: 'leg:samtredia-poti',
        sources: ['zxc-poti-baku'],
        how: 'routes.basis.tbilisiPoti',
      },
      high: {
        entity: 'leg:tbilisi-akhalkalaki',
        sources: ['vestnikkavkaza-168074'],
        how: 'routes.basis.akhalkalaki',
      },
    },
  },
  {
    id: 'road-speed',
    label: 'routes.assume.road-speed',
    ...SPEED,
    low: 20,
    typical: 40,
    high: 60,
    basis: {},
  },
  {
    id: 'sea-speed',
    label: 'routes.assume.sea-speed',
    ...SPEED,
    low: 19.7,
    typical: 26,
    high: 33,
    basis: {
      low: {
        entity: 'leg:batumi-burgas',
        sources: ['dwv-ge'],
        how: 'routes.basis.batumiBurgas',
      },
    },
  },
  {
    id: 'pipeline-speed',
    label: 'routes.assume.pipeline-speed',
    ...SPEED,
    low: 3,
    typical: 5,
    high: 8,
    basis: {},
  },
  {
    id: 'border-wait',
    label: 'routes.assume.border-wait',
    ...WAIT,
    low: 0.3,
    typical: 1,
    high: 3,
    basis: {},
  },
  {
    id: 'union-border-wait',
    label: 'routes.assume.union-border-wait',
    ...WAIT,
    low: 0,
    typical: 0.2,
    high: 1,
    basis: {},
  },
  {
    id: 'gauge-wait',
    label: 'routes.assume.gauge-wait',
    ...WAIT,
    low: 0.3,
    typical: 1,
    high: 3,
    basis: {},
  },
  {
    id: 'transfer-wait',
    label: 'routes.assume.transfer-wait',
    ...WAIT,
    low: 0.3,
    typical: 0.7,
    high: 2,
    basis: {},
  },
  {
    id: 'port-handling',
    label: 'routes.assume.port-handling',
    ...WAIT,
    low: 0.5,
    typical: 1.5,
    high: 3,
    basis: {},
  },
  {
    id: 'caspian-wait',
    label: 'routes.assume.caspian-wait',
    ...WAIT,
    low: 0.5,
    typical: 2,
    high: 7,
    basis: {},
  },
  {
    id: 'sailing-wait',
    label: 'routes.assume.sailing-wait',
    ...WAIT,
    low: 1,
    typical: 3.5,
    high: 10,
    basis: {
      typical: {
        entity: 'leg:batumi-burgas',
        sources: ['dwv-ge'],
        how: 'routes.basis.weeklyFerry',
      },
      high: {
        entity: 'leg:batumi-constanta',
        sources: ['gazzmarittima-2022-07-02'],
        how: 'routes.basis.tenDayFeeder',
      },
    },
  },
  {
    id: 'tanker-wait',
    label: 'routes.assume.tanker-wait',
    ...WAIT,
    low: 0.5,
    typical: 1.5,
    high: 5,
    basis: {},
  },
  { id: 'ends', label: 'routes.assume.ends', ...WAIT, low: 1, typical: 3, high: 6, basis: {} },
];

/** Values of all assumptions in the good, the typical and the bad case, by the assumption's id. */
export type Assumed = Readonly<Record<Bound, Readonly<Record<string, number>>>>;

export interface AssumedWith {
  readonly assumed: Assumed;
  /** Assumptions that the reader set, by id. */
  readonly changed: readonly string[];
  /** Ids that name no assumption, or whose value is out of bounds; they are left alone. */
  readonly refused: readonly string[];
}

/**
 * The assumptions with a reader's own values: each takes the place of the typical one, and the low and
 * high ends move with it in proportion. `low` is the case of the fewest days: high speeds, short waits.
 */
export function assumeWith(own: Readonly<Record<string, number>>): AssumedWith {
  const fits = (one: Assumption) => {
    const value = own[one.id];
    return value !== undefined && value >= one.least && value <= one.most;
  };
  const changed = ASSUMPTIONS.filter((one) => fits(one) && own[one.id] !== one.typical);
  const asked = ASSUMPTIONS.filter(fits).map((one) => one.id);
  const valueIn = (one: Assumption, bound: Bound) => {
    const value = own[one.id];
    return value === undefined || !fits(one) ? one[bound] : inProportion(one, bound, value);
  };
  const inCase = (bound: Bound) =>
    Object.fromEntries(ASSUMPTIONS.map((one) => [one.id, valueIn(one, endFor(one, bound))]));
  return {
    assumed: { low: inCase('low'), typical: inCase('typical'), high: inCase('high') },
    changed: changed.map((one) => one.id),
    refused: Object.keys(own).filter((id) => !asked.includes(id)),
  };
}

/** Which end of an assumption makes a case: few days need a high speed, but a short wait. */
export function endFor({ shortens }: Assumption, bound: Bound): Bound {
  if (bound === 'typical' || !shortens) return bound;
  return bound === 'low' ? 'high' : 'low';
}

function inProportion(one: Assumption, bound: Bound, value: number): number {
  return bound === 'typical' ? value : Number(((one[bound] * value) / one.typical).toPrecision(3));
}
