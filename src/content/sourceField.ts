import type { Source } from '#dataset/source.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CardField } from './cardContent.ts';
import { field } from './cardContent.ts';

/** Who said it, when and where: the fields every card has about its source. */
export function sourceFields(
  source: Source | undefined,
  locator: string | null,
  i18n: Translator,
): readonly CardField[] {
  if (!source) return field('where', i18n.t('card.field.where'), locator);
  return [
    ...field('source', i18n.t('card.field.source'), source.title, { card: `source:${source.id}` }),
    ...field('publisher', i18n.t('card.field.publisher'), source.publisher, {
      href: source.url ?? undefined,
    }),
    ...field('published', i18n.t('card.field.published'), i18n.period(source.published)),
    ...field('sourceKind', i18n.t('card.field.kind'), i18n.code('sourceKind', source.kind)),
    ...field('where', i18n.t('card.field.where'), locator),
  ];
}

/** A source in one line: publisher and date. */
export function sourceMeta(source: Source | undefined, i18n: Translator): string {
  return source ? `${source.publisher}, ${i18n.period(source.published)}` : '';
}
