import type { LocalizedText } from '#i18n/locale.ts';
import type { SourceKind } from './codes.ts';

/** A page, table or file that was read. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  /** ISO 8601 year, month or day; null: undated. */
  readonly published: string | null;
  /** How the date is known, where it is not printed plainly. */
  readonly publishedBasis: string | null;
  /** Null: the address is not known. */
  readonly url: string | null;
  /** ISO 639-1 */
  readonly language: string;
  readonly kind: SourceKind;
  /** The finer kind as the ledger words it, where `kind` is `other`. */
  readonly kindNote: LocalizedText | null;
  /** How the title is known, where it is not the printed headline. */
  readonly titleBasis: string | null;
  readonly licence: string | null;
}

/** Where something was read. */
export interface Citation {
  readonly source: string;
  readonly locator: string | null;
}
