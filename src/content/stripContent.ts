import type { TransportMode } from '#network/network.ts';
import type { Cell } from './tableContent.ts';

/** Routes side by side as strips of legs. */
export interface StripContent {
  readonly kind: 'strips';
  /** Length of the longest strip, km. */
  readonly longest: number;
  readonly strips: readonly Strip[];
}

export interface Strip {
  readonly id: string;
  readonly entity: string;
  readonly title: string;
  readonly status: string;
  readonly illustrative: boolean;
  readonly segments: readonly StripSegment[];
  /** Legs in a row that lie wholly in one country, km from the start; legs across a border lie between. */
  readonly stretches: readonly {
    readonly from: number;
    readonly to: number;
    readonly country: string;
  }[];
  /** Signs along the way: borders, breaks of gauge, transhipments. */
  readonly signs: readonly {
    readonly km: number;
    readonly kind: SignKind;
    readonly label: string;
    readonly entity: string;
  }[];
  readonly facts: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
}

export type SignKind = 'border' | 'gauge' | 'transhipment';

export interface StripSegment {
  readonly entity: string;
  readonly label: string;
  readonly mode: TransportMode;
  readonly km: number;
  /** Countries in order, named. */
  readonly countries: string;
}
