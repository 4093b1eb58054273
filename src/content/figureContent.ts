import type { Derived } from './derived.ts';
import type { GapContent } from './gapContent.ts';
import type { ListContent } from './listContent.ts';
import type { MapContent } from './mapContent.ts';
import type { RankContent } from './rankContent.ts';
import type { SpanContent } from './spanContent.ts';
import type { StripContent } from './stripContent.ts';
import type { TableContent } from './tableContent.ts';
import type { PanelsContent, TimeContent } from './timeContent.ts';
import type { TimelineContent } from './timelineContent.ts';
import type { ValueRef } from './valueRef.ts';

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
  /** What the focus year `latest` means here; absent: the newest year of all trade. */
  readonly newestYear?: number | undefined;
  /** The years that the focus year can be here, without a gap; absent: those of all trade. */
  readonly focusYears?: readonly FocusableYear[] | undefined;
  /** Choices that this figure cannot take now, each with the reason. */
  readonly disabled: readonly DisabledChoice[];
}

/** A reason with what bears it out; without that it is a general property, said without a number. */
export interface Explanation {
  readonly text: string;
  readonly evidence: readonly (ValueRef & { readonly label: string })[];
}

/** A year to look at, with what is drawn behind the handle and said at it. */
export interface FocusableYear {
  readonly year: number;
  /** Null: no figure. */
  readonly value: number | null;
  readonly said: string;
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
