import { expect, it } from 'vitest';
import { contradictionItem } from '#content/contradictionItem.ts';
import { contradictionsOf, findContradictions } from '#evidence/contradictions.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-totals', 'company-counts', 'reference');
const found = findContradictions({
  datasets: [data['trade-totals'], data['company-counts'], data.reference],
  sources: data.sources.byId,
});

it('leads to the other side than the one that is open', () => {
  const [first] = found;
  const side = first?.widest?.[0].observations[0]?.id ?? '';

  expect(contradictionsOf(found, side)).toContain(first);
  const line = first && contradictionItem(first, english, side);
  expect(line?.card).not.toBe(side);
  expect(line?.lead).not.toBe('');
  expect(line?.text).toMatch(/[Rr]eason/);
});
