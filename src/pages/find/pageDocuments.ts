import type { FindDocument } from '#content/findDocument.ts';
import type { Translator } from '#i18n/translator.ts';
import { PAGE_NAMES } from '#pages/pages.ts';

/** Every page of the atlas. */
export function pageDocuments(i18n: Translator): readonly FindDocument[] {
  return PAGE_NAMES.map((page) => ({
    id: `page:${page}`,
    kind: 'page',
    title: i18n.t(`page.${page}`),
    text: i18n.t(`pageDescription.${page}`),
    words: i18n.t(`pageDescription.${page}`),
    target: { page, hash: null },
  }));
}
