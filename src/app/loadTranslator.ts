import type { Locale } from '#i18n/locale.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Translator } from '#i18n/translator.ts';
import { createTranslator } from '#i18n/translator.ts';

/** One chunk a language: a reader fetches only the words of their own. */
const MESSAGES: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('#i18n/messages/en.ts')).en,
};

export async function loadTranslator(locale: Locale): Promise<Translator> {
  return createTranslator(locale, await MESSAGES[locale]());
}
