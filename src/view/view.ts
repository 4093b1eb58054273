import type { EventKind, Sector } from '#dataset/codes.ts';

export const FLOWS = ['exports', 'imports', 'turnover', 'balance'] as const;
/** Exports are always Kazakhstan → Italy, imports Italy → Kazakhstan, whoever reports. */
export type Flow = (typeof FLOWS)[number];

export const VIEW_REPORTERS = ['kz', 'it', 'both'] as const;
export type ViewReporter = (typeof VIEW_REPORTERS)[number];

export const CURRENCIES = ['usd', 'eur'] as const;
export type Currency = (typeof CURRENCIES)[number];

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const TABS = ['chart', 'table', 'sources'] as const;
export type Tab = (typeof TABS)[number];

export const MAP_LAYERS = [
  'middle',
  'northern',
  'instc',
  'ocean',
  'oil',
  'places',
  'ports',
] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** Shown where the address names none: every corridor and its ports. */
export const DEFAULT_LAYERS: readonly MapLayer[] = MAP_LAYERS.filter((layer) => layer !== 'places');

/** Pages whose figures the sources can be at odds over. */
export const DISPUTE_PAGES = [
  'trade',
  'investment',
  'companies',
  'agreements',
  'corridor',
] as const;
export type DisputePage = (typeof DISPUTE_PAGES)[number];

/** Which contradictions are listed; null: of every page, of every year. */
export interface DisputeFilter {
  readonly page: DisputePage | null;
  readonly year: number | null;
}

/** A year that stays put, or an end that moves with the data. */
export type YearBound = number | 'earliest' | 'latest';

export interface YearRange {
  readonly from: YearBound;
  readonly to: YearBound;
}

/** What the values are turned into; `index` has the year that is set to 100. */
export type Measure =
  | { readonly kind: 'amount' | 'share' | 'growth' }
  | { readonly kind: 'index'; readonly base: number };

/** Nominal, or US dollars of a base year. */
export type Prices = 'nominal' | number;

export interface MapPosition {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** Everything the address says: what is shown, and nothing else. */
export interface View {
  /** Window of every time figure. */
  readonly years: YearRange;
  /** Focus year of maps, bars and ranks. */
  readonly at: number | 'latest';
  /** Null: all sectors. */
  readonly sectors: readonly Sector[] | null;
  readonly flow: readonly Flow[];
  readonly reporter: ViewReporter;
  readonly currency: Currency;
  readonly prices: Prices;
  readonly measure: Measure;
  readonly scale: 'linear' | 'log';
  readonly overlay: 'brent' | null;
  /** Kinds of event written on time axes; null: the weightiest few; empty: none. */
  readonly events: readonly EventKind[] | null;
  readonly claims: 'show' | 'hide';
  /** Routes compared, by id, or leg ids of a computed route joined with `+`. */
  readonly routes: readonly string[];
  /** Node ids of the route comparison; null: the figure's default. */
  readonly origin: string | null;
  readonly destination: string | null;
  /** The reader's own values for assumptions of the travel-time estimate, by the assumption's id. */
  readonly assume: Readonly<Record<string, number>>;
  /** Null: the map's default layers. */
  readonly layers: readonly MapLayer[] | null;
  readonly map: MapPosition | null;
  /** Whether dashes move along the legs of the map. */
  readonly motion: boolean;
  /** Product path of the drill-down, outermost first: direction, sector, chapter. */
  readonly product: readonly string[];
  /** Open tab by figure id, where it is not the chart. */
  readonly tab: Readonly<Record<string, Tab>>;
  /** Which contradictions the Sources page lists. */
  readonly disputes: DisputeFilter;
  /** Id whose evidence card is open. */
  readonly card: string | null;
  readonly theme: Theme;
  /** Chrome of an embed. */
  readonly controls: boolean;
  readonly tabs: boolean;
  readonly title: boolean;
  readonly fit: boolean;
}

export const DEFAULT_VIEW: View = {
  years: { from: 1995, to: 'latest' },
  at: 'latest',
  sectors: null,
  flow: ['exports', 'imports'],
  reporter: 'kz',
  currency: 'usd',
  prices: 'nominal',
  measure: { kind: 'amount' },
  scale: 'linear',
  overlay: null,
  events: null,
  claims: 'show',
  routes: [],
  origin: null,
  destination: null,
  assume: {},
  layers: null,
  map: null,
  motion: false,
  product: [],
  tab: {},
  disputes: { page: null, year: null },
  card: null,
  theme: 'auto',
  controls: true,
  tabs: true,
  title: true,
  fit: false,
};
