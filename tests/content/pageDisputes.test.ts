import { describe, expect, it } from 'vitest';
import { hasDisputes, pageDisputes } from '#content/pageDisputes.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import { findContradictions } from '#evidence/contradictions.ts';
import { DISPUTE_PAGES } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const ids = STAT_DATASET_IDS.filter((id) => !id.startsWith('trade-goods'));
const data = await loadedData(...ids);
const found = findContradictions({
  datasets: ids.map((id) => data[id]),
  sources: data.sources.byId,
});

describe('the contradictions of a page', () => {
  it.each(DISPUTE_PAGES)('are at most three on %s, of this page, most serious first', (page) => {
    const { items, count } = pageDisputes(found, page, english);
    const own = found.filter(({ pages }) => pages.includes(page));
    const places = items.map(({ key }) => own.findIndex(({ id }) => id === key));

    expect(count).toBe(own.length);
    expect(items).toHaveLength(Math.min(3, own.length));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(items.every(({ card, title, reason }) => card && title && reason)).toBe(true);
  });

  it('speak of different things where there are enough', () => {
    const { items } = pageDisputes(found, 'trade', english);
    const chosen = items.map(({ key }) => found.find(({ id }) => id === key));
    const subjects = chosen.map((one) => `${one?.kind} ${one?.subject.indicator}`);

    expect(new Set(subjects).size).toBe(items.length);
  });

  it('are one of each page on the overview', () => {
    const { items, count, all } = pageDisputes(found, 'overview', english);
    const pages = items.map(({ key }) => found.find(({ id }) => id === key)?.pages.join());

    expect(count).toBe(found.length);
    expect(all).toContain(String(count));
    expect([...pages].sort()).toEqual([...DISPUTE_PAGES].sort());
  });

  it('are none where nothing was found', () => {
    expect(pageDisputes([], 'trade', english)).toMatchObject({ count: 0, items: [] });
  });
});

it('belong on the overview and on every page that evidence names', () => {
  const named = new Set(found.flatMap(({ pages }) => pages));

  expect([...named, 'overview'].every(hasDisputes)).toBe(true);
  expect(hasDisputes('sources')).toBe(false);
});
