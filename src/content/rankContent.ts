import type { Caution, Qualifier } from '#dataset/codes.ts';
import type { Axis } from './axis.ts';
import type { ColourRole } from './colourRole.ts';
import type { RivalClaim } from './rivalClaim.ts';
import type { ValueRef } from './valueRef.ts';

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
  /** Competing claims for the same value, drawn as hollow marks on the bar's scale. */
  readonly claims?: readonly RivalClaim[] | undefined;
}
