import { describe, expect, it } from 'vitest';
import { legTonnages } from '#content/legTonnage.ts';
import { mapYearNotices, mapYears } from '#content/mapYears.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('network', 'corridor-traffic');
const tonnages = legTonnages(data['corridor-traffic'], data.network, data.sources);

describe('mapYears', () => {
  const years = mapYears(tonnages, english);

  it('offers the years from the first figure of a leg to the last, without a gap', () => {
    expect([years[0]?.year, years.at(-1)?.year, years.length]).toEqual([2010, 2025, 16]);
  });

  it('says at each what the corridor carried', () => {
    expect(years.find(({ year }) => year === 2024)).toEqual({
      year: 2024,
      value: 4_484_000,
      said: 'Middle Corridor 4.484 mn t',
    });
  });

  it('keeps a year without a figure empty', () => {
    expect(years.find(({ year }) => year === 2015)).toEqual({
      year: 2015,
      value: null,
      said: 'no figure for the Middle Corridor',
    });
  });
});

describe('mapYearNotices', () => {
  const notices = (at: View['at']) => mapYearNotices(tonnages, { ...DEFAULT_VIEW, at }, english);

  it('says so where another year is shown than the one asked for', () => {
    expect(notices(1995)).toEqual([
      'Tonnes carried are known here for 2010 to 2025; the map shows 2010.',
    ]);
  });

  it('is silent where the year asked for is shown', () => {
    expect([...notices(2020), ...notices('latest')]).toEqual([]);
  });
});
