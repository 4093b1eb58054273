import { describe, expect, it } from 'vitest';
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
const build = (view: Partial<View> = {}) =>
  buildTradeOverTime(data, { ...DEFAULT_VIEW, ...view }, english);

function cell(content: ReturnType<typeof build>, year: string, column: number) {
  return content.table.rows.find((row) => row.key === year)?.cells[column];
}

describe('buildTradeOverTime', () => {
  it('shows the headline values of Kazakhstan in millions of dollars', () => {
    const content = build();

    expect(cell(content, '2024', 1)?.text).toBe('18,664');
    expect(cell(content, '2018', 1)?.text).toBe('11,734');
    expect(cell(content, '1995', 1)?.text).toBe('142');
    expect(cell(content, '2020', 2)?.text).toBe('937');
  });

  it('runs from 1995 to the last year the data have', () => {
    const content = build();

    expect(content.chart).toMatchObject({ window: [1995, 2025] });
  });

  it('keeps the observation of a converted value and adds its workings', () => {
    const content = build({ currency: 'eur' });
    const converted = cell(content, '2024', 1);

    expect(converted?.obs).toContain('trade-totals:trade.value.kz.kz-it.2024');
    expect(content.derived[converted?.derived ?? '']?.working).toBe(
      'USD 18,663.7648458 mn × 0.9242 = EUR 17,249.1 mn',
    );
  });

  it('leaves years before the euro as a gap and says so', () => {
    const content = build({ currency: 'eur' });

    expect(cell(content, '1998', 1)?.text).toBe('–');
    expect(content.notices).toContain(
      'No exchange rate or price index reaches 1995–1998: those years are a gap.',
    );
  });

  it('sets an index to exactly 100 in its base year', () => {
    const content = build({ measure: { kind: 'index', base: 2010 } });

    expect(cell(content, '2010', 1)?.value).toBe(100);
  });

  it('falls back to amounts with a notice where a share has no total', () => {
    const content = build({ measure: { kind: 'share' }, reporter: 'it' });

    expect(content.notices[0]).toContain('choose Kazakhstan as reporter');
    expect(content.table.columns[1]?.unit).toBe('USD mn');
  });

  it('tells the last year and the change in its sentence', () => {
    expect(build().sentence).toBe(
      'In 2025 Kazakhstan reports exports to Italy of $15.6 bn, 16% less than in 2024; imports from Italy came to $1.28 bn in 2025.',
    );
  });

  it('draws no defective claim', () => {
    const { chart } = build();
    const claims = chart.kind === 'time' ? chart.claims : [];

    expect(claims.length).toBeGreaterThan(20);
    expect(claims.every((claim) => claim.caution !== 'defective')).toBe(true);
  });

  it('draws competing claims beside the headline', () => {
    const { chart } = build();
    const claims = chart.kind === 'time' ? chart.claims : [];

    expect(
      claims.some(
        (claim) =>
          claim.x === 2024 && claim.qualifier === 'over' && claim.text === 'over USD 18 bn',
      ),
    ).toBe(true);
  });

  it('shows amounts, and says so, for an index to a year without a figure', () => {
    const content = build({ measure: { kind: 'index', base: 1991 } });

    expect(content.notices).toEqual([
      'No figure for 1991 that could be set to 100: amounts are shown instead.',
    ]);
    expect(cell(content, '2024', 1)?.text).toBe('18,664');
    expect(content.empty).toBeNull();
  });
});
