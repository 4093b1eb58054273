import type { FigureContent } from '#content/figureContent.ts';
import { contradictionDocuments } from '#content/findDisputes.ts';
import type { FindEntities } from '#content/findEntities.ts';
import { entityDocuments } from '#content/findEntities.ts';
import { figureDocuments } from '#content/findFigures.ts';
import { goodsDocuments, productDocuments } from '#content/findProducts.ts';
import type { Dataset } from '#dataset/observation.ts';
import type { Contradiction } from '#evidence/contradiction.ts';
import type { Translator } from '#i18n/translator.ts';
import type { FindIndex } from './findIndex.ts';
import { createFindIndex } from './findIndex.ts';
import { pageDocuments } from './pageDocuments.ts';

/** An index of pages, figures, and all that has a card of its own. */
export async function indexNames(
  entities: FindEntities,
  contents: readonly FigureContent[],
  i18n: Translator,
): Promise<FindIndex> {
  const index = createFindIndex();
  await index.add([
    ...pageDocuments(i18n),
    ...figureDocuments(contents, i18n),
    ...entityDocuments(entities, i18n),
  ]);
  return index;
}

/** What takes more data, and some computing. */
export function addDisputesAndProducts(
  index: FindIndex,
  products: Dataset,
  contradictions: readonly Contradiction[],
  i18n: Translator,
): Promise<void> {
  return index.add([
    ...productDocuments(products, i18n),
    ...contradictionDocuments(contradictions, i18n),
  ]);
}

/** Goods by customs code, from the largest module. */
export function addGoods(index: FindIndex, goods: Dataset, i18n: Translator): Promise<void> {
  return index.add(goodsDocuments(goods, i18n));
}
