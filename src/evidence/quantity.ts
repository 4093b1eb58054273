import type { Unit } from '#dataset/codes.ts';
import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { singleYear } from './money.ts';

/** A number that a measure is computed from, in units, after any conversion. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  /** Null where it belongs to no one calendar year. */
  readonly year: number | null;
  /** Ids of the observations it rests on. */
  readonly inputs: readonly string[];
}

/** A computed measure with what went in, or why there is none. */
export type Derivation<Reason extends string> =
  | { readonly kind: 'value'; readonly value: number; readonly inputs: readonly string[] }
  | { readonly kind: 'missing'; readonly reason: Reason };

export function quantityOf(observation: Observation): Quantity {
  return {
    value: inUnits(observation),
    unit: observation.unitMeasure,
    year: singleYear(observation.period),
    inputs: [observation.id],
  };
}
