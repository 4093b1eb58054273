import { expect, it } from 'vitest';
import { buildCard } from '#content/card.ts';
import { cardNeeds } from '#content/cardId.ts';
import { coverageCard } from '#content/coverageCard.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('company-counts', 'trade-goods');
const context = { data, contents: [], i18n: english };

it('lists every claim of the cell, each with its card', () => {
  const card = coverageCard('company-counts.companies.count.it-kz.2024', context);
  const items = card?.sections[0]?.items ?? [];

  expect(card?.title).toBe('Companies · Italy to Kazakhstan, 2024');
  expect(card?.standing).toBe('3 claims from 3 sources');
  expect(items).toHaveLength(3);
  for (const { card: id, text } of items) {
    expect(data['company-counts'].byId.get(id ?? '')).toBeDefined();
    expect(text).toContain('2024');
  }
});

it('is found by its id, with the one module that it needs', () => {
  const id = 'coverage:company-counts.companies.count.it-kz.2024';

  expect(cardNeeds(id)).toEqual(['sources', 'company-counts']);
  expect(buildCard(id, context)?.id).toBe(id);
});

it('says how many there are where it shows only the first', () => {
  const card = coverageCard('trade-goods.trade.product-value.IT.it-kz.2022', context);
  const [claims] = card?.sections ?? [];

  expect(claims?.items).toHaveLength(60);
  expect(claims?.total).toBeGreaterThan(1000);
  expect(claims?.note).toContain('The first 60');
});

it.each([
  'company-counts.companies.count.it-kz.1991',
  'company-counts.nothing.2024',
  'no-dataset.companies.count.2024',
  'nonsense',
])('knows no card for %s', (id) => {
  expect(coverageCard(id, context)).toBeNull();
});
