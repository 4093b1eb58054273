import type { Translator } from '#i18n/translator.ts';
import type { Page } from '#view/route.ts';
import { FIGURES } from './catalogue.ts';
import type { FigureContent } from './figureContent.ts';
import type { FindDocument } from './findDocument.ts';

/** Every figure by its name, what it is about, and what it says where it has been made already. */
export function figureDocuments(
  contents: readonly FigureContent[],
  i18n: Translator,
): readonly FindDocument[] {
  return FIGURES.map(({ id, page }) => {
    const content = contents.find((made) => made.id === id);
    return {
      id: `figure:${id}`,
      kind: 'figure',
      title: i18n.code('figureName', id),
      text: content?.sentence ?? i18n.code('page', page),
      words: [i18n.code('findWords', id), i18n.code('page', page), content?.sentence].join(' '),
      target: { page: page as Page, hash: id },
    };
  });
}
