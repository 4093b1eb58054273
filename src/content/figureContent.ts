import type { Caution, Qualifier, Sector, SourceKind } from '#dataset/codes.ts';
import type { TransportMode } from '#network/network.ts';

/**
 * A figure's content: plain, serialisable values from which every renderer works,
 * so that picture, table, file and sentence cannot disagree. Texts are in the reader's language.
 */
export interface FigureContent {
  readonly id: string;
  /** What the figure is called in lists, e.g. ‘Trade over time’. */
  readonly name: string;
  /** The finding, as a sentence; the figure's heading, alt text and share text. */
  readonly sentence: string;
  /** What is measured, unit, prices, currency, reporter, window. */
  readonly subtitle: string;
  readonly chart: ChartContent;
  readonly table: TableContent;
  /** What a reader must know to read the figure rightly. */
  readonly notes: readonly string[];
  /** Why the figures differ or what drives them, each with the sources that say so. */
  readonly explanations?: readonly Explanation[] | undefined;
  /** Said when a choice does not apply or was replaced here. */
  readonly notices: readonly string[];
  /** Every source used, in order of first use. */
  readonly sources: readonly SourceUse[];
  /** One line naming the main sources. */
  readonly sourceLine: string;
  /** Workings of every computed value that the figure shows, by id. */
  readonly derived: Readonly<Record<string, Derived>>;
  /** Null while something is shown; else why nothing is, and which keys of the view to clear. */
  readonly empty: { readonly reason: string; readonly clear: readonly string[] } | null;
  /** Choices that this figure cannot take now, each with the reason. */
  readonly disabled: readonly DisabledChoice[];
}

/** A reason with what bears it out; without that it is a general property, said without a number. */
export interface Explanation {
  readonly text: string;
  readonly evidence: readonly (ValueRef & { readonly label: string })[];
}

export interface DisabledChoice {
  /** Key of the view, e.g. `measure`, `scale`. */
  readonly key: string;
  /** The value that cannot be chosen, e.g. `log`. */
  readonly value: string;
  readonly reason: string;
}

export interface SourceUse {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  /** How many values of the figure come from it. */
  readonly values: number;
}

/** What opens a card: an observation, a computed value, or both (a value converted from one observation). */
export interface ValueRef {
  readonly obs?: string | undefined;
  readonly derived?: string | undefined;
  /** Card id of an entity: `event:…`, `company:…`, `node:…`, `leg:…`, `route:…`, `source:…`, `statement:…`, `coverage:…`. */
  readonly entity?: string | undefined;
}

export interface TableContent {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Unit under the label, e.g. ‘USD mn’; empty where none. */
  readonly unit: string;
  readonly align: 'start' | 'end';
}

export interface TableRow {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** A cell; `text` is what every renderer prints. The first cell of a row is its header. */
export interface Cell extends ValueRef {
  readonly text: string;
  /** The number behind the text, in the column's unit; null for words and gaps. */
  readonly value: number | null;
  /** Said after the text: qualifier or caution; empty where none. */
  readonly remark?: string | undefined;
}

/** A computed value and how it came about. */
export interface Derived {
  readonly id: string;
  readonly label: string;
  readonly text: string;
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

/** Who or what a colour stands for; themes turn it into a colour. */
export type ColourRole = 'kz' | 'it' | 'ink' | 'muted' | 'accent' | `sector:${Sector}`;

export type ChartContent =
  | TimeContent
  | GapContent
  | RankContent
  | SpanContent
  | TimelineContent
  | ListContent
  | PanelsContent
  | StripContent
  | MapContent;

export interface Axis {
  /** Unit, currency and prices in words; stands above the axis. */
  readonly title: string;
  readonly scale: 'linear' | 'log';
  /** True: the axis starts at zero. */
  readonly zero: boolean;
  readonly fractionDigits: number;
  /** `percent` values are 0…1. */
  readonly style: 'number' | 'percent';
}

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
}

/** Ranked bars, one or two measures apart in panels, with what is lit. */
export interface RankContent {
  readonly kind: 'rank';
  readonly axis: Axis;
  readonly panels: readonly RankPanel[];
  /** Path of the drill-down so far; empty where the figure has none. */
  readonly breadcrumb: readonly { readonly label: string; readonly path: readonly string[] }[];
}

export interface RankPanel {
  readonly id: string;
  readonly title: string;
  /** What part of the flow the bars cover; empty where that is the whole. */
  readonly coverage: string;
  readonly bars: readonly RankBar[];
}

export interface RankBar extends ValueRef {
  readonly id: string;
  readonly label: string;
  readonly y: number;
  readonly text: string;
  readonly colour: ColourRole;
  readonly lit: boolean;
  /** Rank printed before the label; null where ranks mean nothing here. */
  readonly rank: number | null;
  readonly qualifier: Qualifier;
  readonly caution: Caution | null;
  /** Product path this bar opens; null: it has no parts. */
  readonly drill: readonly string[] | null;
}

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

/** Events stacked by year and sector, with the list to read. */
export interface TimelineContent {
  readonly kind: 'timeline';
  readonly window: readonly [number, number];
  readonly sectors: readonly { readonly code: Sector | 'none'; readonly label: string }[];
  readonly items: readonly TimelineItem[];
}

export interface TimelineItem {
  readonly entity: string;
  readonly year: number;
  readonly date: string;
  readonly title: string;
  /** Kind, parties, place, value, status in one line. */
  readonly detail: string;
  readonly kind: string;
  /** First sector, which colours it; null: none. */
  readonly sector: Sector | null;
  readonly sectors: readonly Sector[];
  readonly claims: number;
}

/** Things to read rather than to measure, in groups. */
export interface ListContent {
  readonly kind: 'list';
  readonly groups: readonly ListGroup[];
}

export interface ListGroup {
  readonly id: string;
  readonly title: string;
  readonly colour: ColourRole;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Card id: of an entity, or of an observation where the thing is a value. */
  readonly entity: string;
  readonly title: string;
  readonly text: string;
  readonly meta: string;
}

/** Small multiples on one axis. */
export interface PanelsContent {
  readonly kind: 'panels';
  readonly panels: readonly {
    readonly id: string;
    readonly title: string;
    readonly time: TimeContent;
  }[];
}

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
  /** The ways compared, leg by leg in words: what the map says to those who do not see it. */
  readonly itineraries?: readonly Itinerary[] | undefined;
}

export interface Itinerary {
  readonly id: string;
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
  /** On a chosen route; all are when none is chosen. */
  readonly lit: boolean;
}

export interface MapNode {
  /** Node id; card `node:<id>`. */
  readonly id: string;
  readonly label: string;
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
}
