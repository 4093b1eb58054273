import type { Page } from '#view/route.ts';

/** What can be found. */
export type FindKind =
  | 'page'
  | 'figure'
  | 'company'
  | 'event'
  | 'place'
  | 'route'
  | 'product'
  | 'contradiction'
  | 'statement'
  | 'source';

/** Where a find leads: a card over the page the reader is on, or a place on a page. */
export type FindTarget =
  | { readonly card: string }
  | {
      readonly page: Page;
      /** Element on that page; null: its top. */
      readonly hash: string | null;
      /** Path of the product drill-down, where the place needs one. */
      readonly product?: readonly string[] | undefined;
    };

/** One thing that can be found. */
export interface FindDocument {
  /** `<kind>:<id>` */
  readonly id: string;
  readonly kind: FindKind;
  readonly title: string;
  /** Second line, not searched; empty where there is nothing to add. */
  readonly text: string;
  /** Searched beside the title, not shown: other languages, parties, places, dates. */
  readonly words: string;
  readonly target: FindTarget;
}
