import type { ValueRef } from './valueRef.ts';

/** A computed value and how it came about. */
export interface Derived {
  readonly id: string;
  readonly label: string;
  /** As a table cell prints it. */
  readonly text: string;
  /** The text with its unit; absent where the text has it already or none is needed. */
  readonly said?: string | undefined;
  /** In `unit`. */
  readonly value: number;
  readonly unit: string;
  /** In words and signs, e.g. ‘exports + imports’. */
  readonly formula: string;
  /** The formula with the numbers put in, e.g. ‘18,664 + 1,256 = 19,920’. */
  readonly working: string;
  readonly inputs: readonly DerivedInput[];
}

export interface DerivedInput extends ValueRef {
  readonly label: string;
  readonly text: string;
}
