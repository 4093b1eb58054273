import type { LocalizedText } from '#i18n/locale.ts';
import type { Sector } from './codes.ts';

/** A company named in the sources as active between the two countries. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector | null;
  /** Year of entry; null: no source states one. */
  readonly since: number | null;
  readonly city: string | null;
  readonly activity: LocalizedText | null;
  readonly source: string;
  readonly locator: string;
  readonly note: LocalizedText | null;
}
