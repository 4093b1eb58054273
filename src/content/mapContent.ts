import type { TransportMode } from '#network/network.ts';
import type { ColourRole } from './colourRole.ts';
import type { SignKind } from './stripContent.ts';

/** The corridor as a graph on a map. */
export interface MapContent {
  readonly kind: 'map';
  readonly lines: readonly MapLine[];
  readonly nodes: readonly MapNode[];
  readonly places: readonly MapPlace[];
  /** Three real tonnages for the width legend; empty where no leg has a figure. */
  readonly widthLegend: readonly { readonly tonnes: number; readonly text: string }[];
  /** West, south, east, north of what is shown, degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** The ways on the map, leg by leg in words: what it says to those who do not see it. */
  readonly itineraries?: readonly Itinerary[] | undefined;
}

export interface Itinerary {
  readonly id: string;
  /** The corridor it is listed under; null: one of the few ways that the reader named. */
  readonly group: string | null;
  readonly title: string;
  /** Length, number of legs, estimate with its range, status. */
  readonly summary: string;
  readonly legs: readonly { readonly entity: string; readonly text: string }[];
}

export interface MapLine {
  /** Leg id; card `leg:<id>`. */
  readonly id: string;
  readonly label: string;
  readonly mode: TransportMode;
  /** The weightiest corridor kind that uses the leg. */
  readonly corridor: string;
  readonly status: 'operating' | 'planned' | 'historic';
  readonly path: readonly (readonly [number, number])[];
  /** Tonnes in the focus year; null: no figure. */
  readonly tonnes: number | null;
  readonly tonnesText: string;
  /** Tells legs apart that join the same two nodes. */
  readonly lengthText: string;
  /** On a chosen route; all are when none is chosen. */
  readonly lit: boolean;
}

export interface MapNode {
  /** Node id; card `node:<id>`. */
  readonly id: string;
  readonly label: string;
  /** What is written beside it. */
  readonly short: string;
  readonly kind: string;
  readonly lon: number;
  readonly lat: number;
  readonly signs: readonly SignKind[];
  /** 1 is labelled first. */
  readonly weight: number;
  readonly lit: boolean;
}

/** A place of agreements and projects. */
export interface MapPlace {
  readonly id: string;
  readonly label: string;
  readonly lon: number;
  readonly lat: number;
  readonly events: readonly {
    readonly entity: string;
    readonly title: string;
    readonly date: string;
  }[];
  /** Largest stated value there in USD; null: none stated. */
  readonly value: number | null;
  readonly colour: ColourRole;
  /** What size and colour say, in words. */
  readonly facts: string;
}
