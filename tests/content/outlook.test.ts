import { describe, expect, it } from 'vitest';
import { buildOutlook } from '#content/outlook.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData(
  'corridor-traffic',
  'trade-totals',
  'trade-products',
  'trade-months',
  'reference',
  'events',
  'statements',
);
const content = buildOutlook(data, DEFAULT_VIEW, english);
const groups = content.chart.kind === 'list' ? content.chart.groups : [];

describe('buildOutlook', () => {
  it('holds the three scenarios and two risks, each opening its own card', () => {
    expect(groups.map(({ title, items }) => [title, items[0]?.entity])).toEqual([
      ['Scenario: cooperation', 'statement:scenario-cooperation'],
      ['Scenario: tension', 'statement:scenario-tension'],
      ['Scenario: mediation', 'statement:scenario-mediation'],
      ['Risk in the country', 'statement:risk-country'],
      ['Risk in the region', 'statement:risk-regional'],
    ]);
    expect(groups[0]?.items[0]?.text).toBe('SpecialEurasia, Jan 22, 2024');
  });

  it('sets at least one number beside each of them', () => {
    expect(groups.every(({ items }) => items.length > 1)).toBe(true);
    expect(groups[0]?.items[1]).toEqual({
      entity: 'outlook@turnover.2025',
      title: 'USD 16,918 mn in 2025',
      text: 'Turnover, as Kazakhstan reports it',
      meta: 'USD 19,942 mn in 2024 · USD 173 mn in 1995',
    });
  });

  it('lists every year of every number in the table', () => {
    const rows = content.table.rows.filter(({ key }) => key.startsWith('corridor-tonnes.'));

    expect(rows.map(({ cells }) => cells.map(({ text }) => text).slice(1))).toEqual([
      ['2025', '4.119 mn t'],
      ['2024', '4.484 mn t'],
      ['2023', '2.764 mn t'],
      ['2022', '1.485 mn t'],
      ['2021', '0.586 mn t'],
      ['2020', '0.783 mn t'],
      ['2019', '0.759 mn t'],
    ]);
  });

  it('says where trade and corridor stand, and nothing of what that means', () => {
    expect(content.sentence).toBe(
      'Beside the founding analysis’s 3 scenarios and 2 risks stand a turnover of $16.9 bn in 2025 and 4.119 mn t of cargo on the Middle Corridor in 2025.',
    );
  });

  it('counts the analysis among its sources', () => {
    expect(content.sources.map(({ id }) => id)).toContain('seed-specialeurasia-2024');
  });
});
