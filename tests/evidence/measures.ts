import type { Quantity } from '#evidence/quantity.ts';

/** A hundred dollars of 2024, but for what is given. */
export function quantity(value: number, given: Partial<Quantity> = {}): Quantity {
  return { value, unit: 'USD', year: 2024, inputs: [`${value}`], ...given };
}
