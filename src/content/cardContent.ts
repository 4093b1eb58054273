import type { PrintedParts } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ColourRole } from './colourRole.ts';
import type { FigureContent } from './figureContent.ts';
import type { DataMap } from './figureSpec.ts';

/** Kinds of card whose id begins with the kind. */
export const ENTITY_KINDS = [
  'event',
  'company',
  'node',
  'leg',
  'route',
  'source',
  'statement',
  'coverage',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const CARD_KINDS = ['observation', 'derived', ...ENTITY_KINDS] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** An evidence card: plain values in the reader's language. */
export interface CardContent {
  readonly id: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly colour: ColourRole;
  /** The value, set large; null where the card is not about a value. */
  readonly value: PrintedParts | null;
  /** Qualifier, reporter and the like, in one line under the value; empty where none. */
  readonly standing: string;
  readonly fields: readonly CardField[];
  /** How a computed value came about. */
  readonly working: { readonly formula: string; readonly text: string } | null;
  readonly sections: readonly CardSection[];
}

export interface CardField {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Address of the source itself, where the field is one. */
  readonly href?: string | undefined;
  /** Card that the field opens. */
  readonly card?: string | undefined;
  readonly warning?: boolean | undefined;
}

export interface CardSection {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly items: readonly CardItem[];
  /** How many there are in all; the items may be only the first of them. */
  readonly total: number;
}

/** One line of a section; `lead` stands out, `meta` is set small. */
export interface CardItem {
  readonly key: string;
  readonly lead: string;
  readonly text: string;
  readonly meta: string;
  readonly card: string | null;
}

/** What a card is made from: the modules it needs as far as they are loaded, and the page around it. */
export interface CardContext {
  readonly data: Partial<DataMap> & Pick<DataMap, 'sources'>;
  /** Contents of the figures on the page, whose computed values can be opened. */
  readonly contents: readonly FigureContent[];
  readonly i18n: Translator;
  /** Contradictions that the card's subject is part of, by card id. */
  readonly contradictionsFor?: (cardId: string) => readonly CardItem[];
}

/** A field, unless there is nothing to say in it. */
export function field(
  key: string,
  label: string,
  text: string | null | undefined,
  more: Pick<CardField, 'href' | 'card' | 'warning'> = {},
): readonly CardField[] {
  return text === null || text === undefined || text === '' ? [] : [{ key, label, text, ...more }];
}

/** A section, unless it is empty; only the first `most` of its items are kept. */
export function section(
  key: string,
  title: string,
  items: readonly CardItem[],
  { note = '', most = Number.POSITIVE_INFINITY }: { note?: string; most?: number } = {},
): readonly CardSection[] {
  if (items.length === 0) return [];
  return [{ key, title, note, items: items.slice(0, most), total: items.length }];
}
