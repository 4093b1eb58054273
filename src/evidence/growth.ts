import type { Derivation, Quantity } from './quantity.ts';

export type NoGrowth = 'different-unit' | 'not-the-year-before' | 'base-not-positive';

/** Growth on the year before: 0.25 is a quarter more. */
export function growth(now: Quantity, before: Quantity): Derivation<NoGrowth> {
  if (now.unit !== before.unit) return { kind: 'missing', reason: 'different-unit' };
  if (now.year === null || before.year !== now.year - 1) {
    return { kind: 'missing', reason: 'not-the-year-before' };
  }
  // From below zero or from nothing, growth has no meaning.
  if (before.value <= 0) return { kind: 'missing', reason: 'base-not-positive' };
  return {
    kind: 'value',
    value: now.value / before.value - 1,
    inputs: [...now.inputs, ...before.inputs],
  };
}
