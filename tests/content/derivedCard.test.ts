import { expect, it } from 'vitest';
import { derivedCard } from '#content/derivedCard.ts';
import { buildTradeOverTime } from '#content/tradeOverTime.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData(
  'trade-totals',
  'trade-months',
  'trade-partners',
  'reference',
  'events',
);
const growth = buildTradeOverTime(data, { ...DEFAULT_VIEW, measure: { kind: 'growth' } }, english);

it('does not say per cent twice', () => {
  const cell = growth.table.rows.find(({ key }) => key === '2024')?.cells[1];
  const card = derivedCard(cell?.derived ?? '', { data, contents: [growth], i18n: english });

  expect(card?.value?.number).toMatch(/%$/);
  expect(card?.value?.after).toBe('');
  expect(card?.standing).toBe('computed, not printed by a source');
});

it.each(['__proto__', 'toString', 'constructor'])('finds nothing under %s', (id) => {
  expect(derivedCard(id, { data, contents: [growth], i18n: english })).toBeNull();
});
