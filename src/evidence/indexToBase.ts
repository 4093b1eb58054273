import type { Derivation, Quantity } from './quantity.ts';

export type NoIndex = 'different-unit' | 'base-not-positive';

/** The quantity where the base is 100; the base itself gives 100 exactly. */
export function indexToBase(quantity: Quantity, base: Quantity): Derivation<NoIndex> {
  if (quantity.unit !== base.unit) return { kind: 'missing', reason: 'different-unit' };
  if (base.value <= 0) return { kind: 'missing', reason: 'base-not-positive' };
  return {
    kind: 'value',
    // In this order a value divided by itself leaves no dust.
    value: (quantity.value / base.value) * 100,
    inputs: [...new Set([...quantity.inputs, ...base.inputs])],
  };
}
