import type { SourceIndex } from '#dataset/parseSources.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Cell } from './tableContent.ts';

/** A table cell that names a source and opens its card. */
export function sourceCell(sources: SourceIndex, id: string, i18n: Translator): Cell {
  const source = sources.byId.get(id);
  const text = source
    ? i18n.t('source.inTable', {
        publisher: source.publisher,
        published: i18n.period(source.published),
      })
    : id;
  return { text, value: null, entity: `source:${id}` };
}
