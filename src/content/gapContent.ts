import type { Axis } from './axis.ts';
import type { ColourRole } from './colourRole.ts';
import type { RivalClaim } from './rivalClaim.ts';
import type { ValueRef } from './valueRef.ts';

/** Two parties' figures of one flow, year by year, with the gap between them. */
export interface GapContent {
  readonly kind: 'gap';
  readonly axis: Axis;
  readonly panels: readonly GapPanel[];
}

export interface GapPanel {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly GapRow[];
}

export interface GapRow {
  readonly label: string;
  readonly left: GapEnd | null;
  readonly right: GapEnd | null;
  /** Ratio and difference, computed only where both ends exist. */
  readonly ratio: (ValueRef & { readonly text: string }) | null;
  readonly difference: (ValueRef & { readonly text: string }) | null;
  /** Why an end is missing; empty where both stand. */
  readonly missing: string;
}

export interface GapEnd extends ValueRef {
  readonly y: number;
  readonly text: string;
  readonly colour: ColourRole;
  readonly who: string;
  /** Competing claims of the same party, drawn as hollow marks under its value. */
  readonly claims?: readonly RivalClaim[] | undefined;
}
