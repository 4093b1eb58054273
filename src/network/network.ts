import type { LocalizedText } from '#i18n/locale.ts';

/** UN/ECE Recommendation 19 modes as far as they occur, plus pipelines. */
export const TRANSPORT_MODES = ['rail', 'sea', 'road', 'pipeline'] as const;
export type TransportMode = (typeof TRANSPORT_MODES)[number];

export const NODE_KINDS = [
  'sea-port',
  'rail-hub',
  'border-crossing',
  'dry-port',
  'oil-terminal',
  'city',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const CORRIDORS = ['middle', 'northern', 'instc', 'ocean', 'oil'] as const;
export type Corridor = (typeof CORRIDORS)[number];

export const ROUTE_STATUSES = ['operating', 'illustrative', 'planned', 'historic'] as const;
export type RouteStatus = (typeof ROUTE_STATUSES)[number];

export const LEG_STATUSES = ['operating', 'planned', 'historic'] as const;
export type LegStatus = (typeof LEG_STATUSES)[number];

export const CARGOES = ['dry', 'oil'] as const;
export type Cargo = (typeof CARGOES)[number];

/** [longitude, latitude] in degrees. */
export type Position = readonly [number, number];

export interface Node {
  readonly id: string;
  readonly name: LocalizedText;
  /** What a map has room for; null: the name is short enough. */
  readonly short: LocalizedText | null;
  /** ISO 3166 alpha-2 */
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly kind: NodeKind;
  /** UN/LOCODE; null where none exists. */
  readonly locode: string | null;
  /** Where the position comes from. */
  readonly basis: string;
  /** How the position was checked. */
  readonly check: string;
  readonly transshipment: LocalizedText | null;
  /** Track gauges that meet here, mm, e.g. `1435/1520`; both nodes of one break carry it. */
  readonly gaugeBreak: string | null;
  readonly status: LocalizedText | null;
  readonly note: LocalizedText | null;
}

/** Two nodes joined in one mode. */
export interface Leg {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mode: TransportMode;
  /** Kilometres; see `lengthBasis`. */
  readonly km: number;
  /** A source id where a source states the length, else `great-circle-estimate`. */
  readonly lengthBasis: string;
  /** Sum of great-circle segments along the path, km; shorter than the real line. */
  readonly greatCircleKm: number;
  readonly countries: readonly string[];
  /** Track gauge, mm; null off the rails or where unknown. */
  readonly gauge: string | null;
  readonly path: readonly Position[];
  readonly pathBasis: string;
  /** Hours under way, where a source states them. */
  readonly hours: number | null;
  /** A short link between two stations of one place. */
  readonly connector: boolean;
  readonly status: LegStatus;
  readonly cargo: Cargo;
  readonly note: LocalizedText | null;
}

/** What a route claim counts; containers by the size the source names. */
export const CLAIM_UNITS = [
  'days',
  'km',
  'USD/FEU',
  'USD/40ft',
  'USD/40HQ',
  'USD/20ft',
  'EUR/t',
] as const;
export type ClaimUnit = (typeof CLAIM_UNITS)[number];

/** A transit time, cost or length as one source states it; `scope` says of what. */
export interface RouteClaim {
  readonly id: string;
  readonly period: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: ClaimUnit;
  /** Extra days beside the base, as a range; null where none. */
  readonly extraDays: readonly [number, number] | null;
  readonly source: string;
  readonly locator: string;
  readonly scope: LocalizedText | null;
  readonly note: LocalizedText | null;
}

/** Legs in order from one node to another. */
export interface Route {
  readonly id: string;
  readonly name: LocalizedText;
  readonly corridor: Corridor;
  readonly status: RouteStatus;
  readonly cargo: Cargo;
  readonly legs: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly countries: readonly string[];
  readonly borderCrossings: number;
  readonly modeChanges: number;
  /** Each break of gauge once, as node or node pair. */
  readonly breaksOfGauge: readonly string[];
  readonly claims: readonly RouteClaim[];
  readonly note: LocalizedText | null;
}

export interface Network {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly legs: ReadonlyMap<string, Leg>;
  readonly routes: ReadonlyMap<string, Route>;
}
