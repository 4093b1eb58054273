import type { Quantity } from './quantity.ts';

export type NoGap = 'different-unit' | 'different-year' | 'not-positive';

/** How far apart the two countries' figures for one flow and year lie. */
export type ReporterGap =
  | {
      readonly kind: 'value';
      /** Kazakhstan's figure less Italy's, in units. */
      readonly difference: number;
      /** Kazakhstan's figure as a multiple of Italy's. */
      readonly ratio: number;
      readonly inputs: readonly string[];
    }
  | { readonly kind: 'missing'; readonly reason: NoGap };

export function reporterGap(kazakh: Quantity, italian: Quantity): ReporterGap {
  if (kazakh.unit !== italian.unit) return { kind: 'missing', reason: 'different-unit' };
  if (kazakh.year !== italian.year) return { kind: 'missing', reason: 'different-year' };
  if (kazakh.value <= 0 || italian.value <= 0) return { kind: 'missing', reason: 'not-positive' };
  return {
    kind: 'value',
    difference: kazakh.value - italian.value,
    ratio: kazakh.value / italian.value,
    inputs: [...kazakh.inputs, ...italian.inputs],
  };
}
