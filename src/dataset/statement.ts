import type { LocalizedText } from '#i18n/locale.ts';
import type { Direction } from './codes.ts';
import type { Citation } from './source.ts';

export const STATEMENT_KINDS = [
  'product',
  'area',
  'company',
  'corridor',
  'scenario',
  'risk',
  'statement',
  'document',
  'disagreement',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Something the founding articles say that is not a figure, in the atlas's own words. */
export interface Statement {
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: LocalizedText;
  readonly citations: readonly Citation[];
  readonly direction: Direction | null;
  /** ISO 8601 date of a document; null otherwise. */
  readonly date: string | null;
  /** Id of the event that tells of the document; null where there is none. */
  readonly event: string | null;
  /** Id of the company in the directory; null where the directory has none. */
  readonly company: string | null;
  readonly note: LocalizedText | null;
}
