import { en } from '#i18n/messages/en.ts';
import { createTranslator } from '#i18n/translator.ts';

export const english = createTranslator('en', en);
