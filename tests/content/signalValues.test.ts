import { describe, expect, it } from 'vitest';
import { buildOutlook } from '#content/outlook.ts';
import { signalValue } from '#content/signalValues.ts';
import { createWorkings } from '#content/workings.ts';
import type { Signal } from '#evidence/outlook.ts';
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
const { derived, table } = buildOutlook(data, DEFAULT_VIEW, english);

describe('signalValue', () => {
  it('shows how a sum, a share and a count came about', () => {
    expect(derived['outlook@turnover.2025']?.working).toBe(
      '15,639.06666077 + 1,278.63693988 = USD 16,918 mn',
    );
    expect(derived['outlook@crude-share-computed.2019']?.working).toBe(
      '2,076.751 ÷ 2,110.5 × 0.8933 = 87.9%',
    );
    expect(derived['outlook@agreements.2025']?.inputs.length).toBe(11);
  });

  it('names what went in, each with its card', () => {
    const inputs = derived['outlook@turnover.2025']?.inputs ?? [];

    expect(inputs.map(({ label }) => label)).toEqual([
      'Exports to Italy, 2025',
      'Imports from Italy, 2025',
    ]);
    expect(inputs.every(({ obs }) => obs !== undefined)).toBe(true);
  });

  it('leaves a printed share as its source words it', () => {
    const stated = table.rows.find(({ key }) => key === 'crude-share-stated.2025')?.cells[2];

    expect(stated?.text).toBe('about 90%');
    expect(stated?.derived).toBeUndefined();
  });

  it('opens the card of a printed value itself', () => {
    const observation = data['trade-totals'].byIndicator.get('trade.turnover')?.[0];
    const context = {
      figure: 'outlook',
      i18n: english,
      workings: createWorkings(data.sources, english),
      datasets: [data['trade-totals']],
      events: data.events.byId,
    };
    const signal: Signal = { id: 'turnover', unit: 'USD', points: [] };
    const inputs = [observation?.id ?? ''];

    expect(signalValue(context, signal, { year: 2024, value: 2e10, inputs })).toEqual({
      year: 2024,
      text: 'USD 20,000 mn',
      value: 20_000,
      ref: { obs: observation?.id },
    });
  });
});
