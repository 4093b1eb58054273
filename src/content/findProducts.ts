import { hsChapter, hsHeading, sectorOfChapter } from '#dataset/hsSectors.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { FindDocument } from './findDocument.ts';
import { GOODS_ROOT, partName } from './goodsPanel.ts';
import { observationName } from './observationName.ts';

/** Products that have figures of their own, each with its newest one. */
export function productDocuments(products: Dataset, i18n: Translator): readonly FindDocument[] {
  return [...products.products].flatMap(([code, name]): FindDocument[] => {
    const newest = newestOf(products.observations.filter(({ product }) => product === code));
    if (!newest) return [];
    const subject = observationName(newest, products, i18n);
    return [
      {
        id: `product:${code}`,
        kind: 'product',
        title: i18n.text(name),
        text: i18n.t('find.product', { subject, value: printedText(i18n, newest) }),
        words: Object.values(name).join(' '),
        target: { card: newest.id },
      },
    ];
  });
}

/** Chapters and headings of the goods that Italy sells to Kazakhstan; the words of their codes lead there too. */
export function goodsDocuments(goods: Dataset, i18n: Translator): readonly FindDocument[] {
  const words = new Map<string, string[]>();
  const say = (id: string, text: string) => {
    const said = words.get(id) ?? [];
    words.set(id, said);
    said.push(text);
  };
  for (const { product } of goods.byIndicator.get('trade.product-value') ?? []) {
    for (const id of [hsChapter(product ?? ''), hsHeading(product ?? '')]) {
      if (id !== null && !words.has(id)) words.set(id, []);
    }
  }
  for (const [code, name] of goods.products) {
    const heading = hsHeading(code);
    if (heading !== null) say(heading, i18n.text(name));
  }
  return [...words].flatMap(([id, said]): FindDocument[] => {
    const chapter = id.slice(0, 2);
    const sector = sectorOfChapter(chapter);
    if (sector === null) return [];
    const isHeading = id.length === 4;
    return [
      {
        id: `product:goods-${id}`,
        kind: 'product',
        title: partName(i18n, goods, { id, level: isHeading ? 'heading' : 'chapter' }),
        text: i18n.t('find.goods', { chapter: i18n.code('hsChapter', chapter) }),
        words: said.join(' '),
        target: {
          page: 'trade',
          hash: 'trade-by-sector',
          product: [GOODS_ROOT, sector, chapter, ...(isHeading ? [id] : [])],
        },
      },
    ];
  });
}

/** The latest period; of equals the first entered. */
function newestOf(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (newest, one) => (newest && (newest.period ?? '') >= (one.period ?? '') ? newest : one),
    undefined,
  );
}
