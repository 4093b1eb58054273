import { describe, expect, it } from 'vitest';
import { leadParts } from '#content/lead.ts';
import { buildTradeOverTime } from '#content/tradeOverTime.ts';
import type { View } from '#view/view.ts';
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

function partsOf(patch: Partial<View> = {}) {
  const view = { ...DEFAULT_VIEW, ...patch };
  return leadParts('trade', [buildTradeOverTime(data, view, english)], view, english);
}

describe('leadParts', () => {
  it('puts the last values of the figure into the sentence, each with its card', () => {
    const parts = partsOf() ?? [];

    expect(parts.map(({ text }) => text).join('')).toMatch(
      /^In 2025 Kazakhstan reports exports to Italy of \$15\.6 bn and imports of \$1\.28 bn\./,
    );
    expect(parts.filter(({ obs }) => obs !== undefined).map(({ text }) => text)).toEqual([
      '$15.6 bn',
      '$1.28 bn',
    ]);
  });

  it('speaks in the currency of the view', () => {
    expect(partsOf({ currency: 'eur' })?.some(({ text }) => text.startsWith('€'))).toBe(true);
  });

  it('is silent where the figure shows something else', () => {
    expect(partsOf({ reporter: 'it' })).toBeNull();
    expect(partsOf({ measure: { kind: 'growth' } })).toBeNull();
    expect(leadParts('trade', [], DEFAULT_VIEW, english)).toBeNull();
    expect(leadParts('about', [], DEFAULT_VIEW, english)).toBeNull();
  });
});
