import { expect, it } from 'vitest';
import { contradictionEntry } from '#content/contradictionEntry.ts';
import { findContradictions } from '#evidence/contradictions.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-totals', 'company-counts', 'reference');
const found = findContradictions({
  datasets: [data['trade-totals'], data['company-counts'], data.reference],
  sources: data.sources.byId,
});
const entries = found.map((one) => contradictionEntry(one, english));
const observation = (id: string) =>
  data['trade-totals'].byId.get(id) ?? data['company-counts'].byId.get(id);

it('has every claim, the two farthest apart first', () => {
  for (const [at, one] of found.entries()) {
    expect(entries[at]?.sides).toHaveLength(one.claims.length);
    if (one.widest?.[0].formula === null) {
      expect(entries[at]?.sides[0]?.card).toBe(one.widest[0].observations[0]?.id);
    }
  }
});

it('opens the card of a stated side, and those that a computed one is made from', () => {
  const sides = entries.flatMap((entry) => entry.sides);
  const computed = sides.filter(({ card }) => card === null);

  expect(computed.length).toBeGreaterThan(0);
  for (const { card, inputs } of sides) {
    for (const id of card === null ? inputs.map((input) => input.card) : [card]) {
      expect(observation(id)).toBeDefined();
    }
  }
});

it('finds that a growth of 25% does not lie between about 20 and nearly 20 billion', () => {
  const growth = entries.find(({ key }) => key.startsWith('growth-against-levels'));

  expect(growth?.sides.map(({ text }) => text)).toContain('The Times of Central Asia: 25%');
  expect(growth?.sides.flatMap(({ inputs }) => inputs.map(({ text }) => text))).toEqual([
    'about USD 20 bn (2023)',
    'nearly USD 20 bn (2024)',
  ]);
});
