import type { Sector } from '#dataset/codes.ts';

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
