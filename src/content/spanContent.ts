import type { Qualifier, SourceKind } from '#dataset/codes.ts';
import type { Axis } from './axis.ts';
import type { ColourRole } from './colourRole.ts';
import type { ValueRef } from './valueRef.ts';

/** Cumulative claims, each drawn over the years it covers, at its value. */
export interface SpanContent {
  readonly kind: 'spans';
  readonly window: readonly [number, number];
  readonly axis: Axis;
  readonly spans: readonly Span[];
}

export interface Span extends ValueRef {
  /** Null: no start or end is stated; drawn fading out. */
  readonly from: number | null;
  readonly to: number | null;
  readonly y: number;
  readonly text: string;
  /** Who says it. */
  readonly label: string;
  readonly period: string;
  readonly qualifier: Qualifier;
  readonly sourceKind: SourceKind;
  readonly colour: ColourRole;
  readonly lit: boolean;
}
