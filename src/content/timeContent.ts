import type { Caution, Qualifier, SourceKind } from '#dataset/codes.ts';
import type { Axis } from './axis.ts';
import type { ColourRole } from './colourRole.ts';
import type { ValueRef } from './valueRef.ts';

/** Values over time: lines, areas, bars or lone points, with claims and events. */
export interface TimeContent {
  readonly kind: 'time';
  readonly grain: 'year' | 'month';
  /** First and last point of time shown, in decimal years; a month stands at its start. */
  readonly window: readonly [number, number];
  readonly axis: Axis;
  /** Second axis on the right, for an overlay. */
  readonly overlayAxis: Axis | null;
  readonly series: readonly TimeSeries[];
  readonly claims: readonly ClaimMark[];
  readonly events: readonly EventMark[];
  /** The focus year, marked behind the values; absent: none is set. */
  readonly focus?: number | undefined;
}

export interface TimeSeries {
  readonly id: string;
  readonly label: string;
  /** Written at the line's end under the label. */
  readonly endText: string;
  readonly colour: ColourRole;
  readonly mark: 'line' | 'area' | 'bar' | 'points';
  /** Shape of lone points, so that colour is not the only sign. */
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'cross';
  readonly dashed: boolean;
  readonly axis: 'main' | 'overlay';
  readonly points: readonly TimePoint[];
}

/** A point; `y` is in the axis unit, null is a gap; `text` says the value with its unit. */
export interface TimePoint extends ValueRef {
  readonly x: number;
  readonly period: string;
  readonly y: number | null;
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly caution: Caution | null;
  /** Forecast, plan or aim. */
  readonly forecast: boolean;
}

/** A competing claim: a hollow mark beside the headline. */
export interface ClaimMark extends ValueRef {
  readonly x: number;
  /** End of the interval the claim covers; equals `x` for a year. */
  readonly xEnd: number;
  readonly y: number;
  readonly text: string;
  /** Who says it, and of what. */
  readonly label: string;
  readonly series: string;
  readonly qualifier: Qualifier;
  readonly caution: Caution | null;
  readonly forecast: boolean;
  readonly sourceKind: SourceKind;
  readonly colour: ColourRole;
}

export interface EventMark {
  readonly x: number;
  readonly label: string;
  readonly date: string;
  readonly kind: string;
  /** 1 is the weightiest; the least weighty give way first where words do not fit. */
  readonly weight: number;
  readonly entity: string;
}

/** Small multiples on one axis. */
export interface PanelsContent {
  readonly kind: 'panels';
  readonly panels: readonly {
    readonly id: string;
    readonly title: string;
    readonly time: TimeContent;
    /** Has a row to itself, where others stand side by side. */
    readonly wide?: boolean | undefined;
  }[];
}
