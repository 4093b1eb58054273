import { expect, it } from 'vitest';
import { goodsDocuments, productDocuments } from '#content/findProducts.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-products', 'trade-goods');
const goods = goodsDocuments(data['trade-goods'], english);

it('leads from a product to the card of its newest figure', () => {
  const products = data['trade-products'];
  const wheat = productDocuments(products, english).find(({ id }) => id === 'product:hs:1001');

  expect(wheat?.title).toBe('Wheat (HS 1001)');
  const card = wheat && 'card' in wheat.target ? wheat.target.card : '';
  const newest = products.byId.get(card);
  const periods = products.observations
    .filter(({ product }) => product === 'hs:1001')
    .map(({ period }) => period ?? '');
  expect(newest?.product).toBe('hs:1001');
  expect(newest?.period).toBe(periods.sort().at(-1));
});

it('leads from a chapter and a heading to their place in the drill-down', () => {
  expect(goods.find(({ id }) => id === 'product:goods-33')?.target).toEqual({
    page: 'trade',
    hash: 'trade-by-sector',
    product: ['it-kz', 'chemicals-pharma', '33'],
  });
  expect(goods.find(({ id }) => id === 'product:goods-3303')?.target).toEqual({
    page: 'trade',
    hash: 'trade-by-sector',
    product: ['it-kz', 'chemicals-pharma', '33', '3303'],
  });
});

it('searches the words of the codes below a heading', () => {
  expect(goods.find(({ id }) => id === 'product:goods-2204')?.words).toContain('Asti spumante');
});
