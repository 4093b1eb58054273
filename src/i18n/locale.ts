/** Languages the atlas is published in, in the order the switch shows them. Add a language here. */
export const LOCALES = ['en'] as const;

export type Locale = (typeof LOCALES)[number];

/** A text that people read. English is always there; another language falls back to it until it is written. */
export interface LocalizedText {
  readonly en: string;
  readonly it?: string | undefined;
  readonly kk?: string | undefined;
  readonly ru?: string | undefined;
}

export const DEFAULT_LOCALE: Locale = 'en';

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

export function localize(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en;
}
