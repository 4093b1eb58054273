import { describe, expect, it } from 'vitest';
import { buildFoundingCounts } from '#content/foundingCounts.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('agreement-counts', 'investment');
const content = buildFoundingCounts(data, DEFAULT_VIEW, english);

describe('buildFoundingCounts', () => {
  it('lists each count of the founding articles as printed', () => {
    const groups = content.chart.kind === 'list' ? content.chart.groups : [];

    expect(groups.map(({ id, items }) => [id, items.map(({ title }) => title)])).toEqual([
      [
        'agreements',
        ['7 documents', '16 documents', '18 documents', 'USD 1.5 bn', 'over USD 6 bn'],
      ],
      ['minerals', ['over 5,000 deposits', '19 of 34 materials']],
      ['corridor', ['80%']],
    ]);
  });

  it('opens the card of each number from list and table', () => {
    const groups = content.chart.kind === 'list' ? content.chart.groups : [];
    const listed = groups.flatMap(({ items }) => items.map(({ entity }) => entity));

    expect(listed).toEqual(content.table.rows.map(({ cells }) => cells[2]?.obs));
    expect(listed[0]).toBe(
      'agreement-counts:agreements.intergovernmental.2024-01:seed-specialeurasia-2024',
    );
  });

  it('tells the competing counts of one visit', () => {
    expect(content.sentence).toBe(
      'For January 2024 sources count 7 documents between governments and 16 or 18 commercial ones, worth $1.5 bn.',
    );
  });
});
