import type { Derivation, Quantity } from './quantity.ts';

export type NoShare = 'different-unit' | 'different-year' | 'whole-not-positive';

/** The part of a whole that a quantity makes up, 0…1. */
export function share(part: Quantity, whole: Quantity): Derivation<NoShare> {
  if (part.unit !== whole.unit) return { kind: 'missing', reason: 'different-unit' };
  if (part.year !== whole.year) return { kind: 'missing', reason: 'different-year' };
  if (whole.value <= 0) return { kind: 'missing', reason: 'whole-not-positive' };
  return {
    kind: 'value',
    value: part.value / whole.value,
    inputs: [...part.inputs, ...whole.inputs],
  };
}
