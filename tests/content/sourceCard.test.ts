import { describe, expect, it } from 'vitest';
import { sourceCard, takingSections } from '#content/sourceCard.ts';
import { takingsBySource } from '#content/sourceTakings.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData(
  'trade-totals',
  'trade-partners',
  'events',
  'companies',
  'statements',
);
const context = { data, contents: [], i18n: english };

describe('sourceCard', () => {
  it('shows the first of many values and how many there are', () => {
    const values = sourceCard('wits-kz-exports-by-partner', context)?.sections.find(
      ({ key }) => key === 'sourceValues',
    );

    expect(values?.items).toHaveLength(20);
    expect(values?.total).toBeGreaterThan(100);
  });

  it('leads to the source itself', () => {
    const fields = sourceCard('seed-timesca-2025', context)?.fields ?? [];

    expect(fields.find(({ key }) => key === 'address')?.href).toMatch(/^https:/);
  });
});

describe('takingSections', () => {
  it('leaves nothing out where no limit is set', () => {
    const takings = takingsBySource(data).get('seed-astanatimes-2024');
    const sections = takings ? takingSections(takings, context, Number.POSITIVE_INFINITY) : [];

    const listed = sections.flatMap(({ items }) => items.map(({ card }) => card));
    expect(listed).toHaveLength(
      (takings?.observations.length ?? 0) +
        (takings?.events.length ?? 0) +
        (takings?.companies.length ?? 0) +
        (takings?.statements.length ?? 0),
    );
    expect(listed).not.toContain(null);
  });
});
