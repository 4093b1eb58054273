import type { LocalizedText } from '#i18n/locale.ts';
import type { EventKind, EventStatus, Qualifier, Sector, Unit } from './codes.ts';

export interface Party {
  readonly name: string;
  /** ISO 3166 alpha-2; null where it belongs to no one country. */
  readonly country: string | null;
}

export interface EventPlace {
  readonly name: LocalizedText;
  /** Degrees, approximate, placed by the atlas. */
  readonly lat: number;
  readonly lon: number;
}

export interface EventValue {
  readonly amount: number;
  readonly unitMeasure: Unit;
  readonly unitMult: number;
  readonly qualifier: Qualifier;
  readonly note: LocalizedText | null;
}

/** What one source says of an event, in the atlas's own words. */
export interface EventClaim {
  readonly source: string;
  readonly locator: string;
  readonly says: LocalizedText;
}

/** A visit, treaty, agreement, deal, project or institution. */
export interface AtlasEvent {
  readonly id: string;
  /** ISO 8601 year, month or day. */
  readonly date: string;
  readonly end: string | null;
  readonly title: LocalizedText;
  /** A few words for a time axis; null: the title stands there. */
  readonly short: LocalizedText | null;
  readonly kind: EventKind;
  readonly sectors: readonly Sector[];
  readonly parties: readonly Party[];
  readonly place: EventPlace | null;
  readonly value: EventValue | null;
  readonly status: EventStatus | null;
  readonly claims: readonly EventClaim[];
}
