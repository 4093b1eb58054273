import { describe, expect, it } from 'vitest';
import { buildTradeTwoReporters } from '#content/tradeTwoReporters.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-totals', 'trade-months', 'reference', 'corridor-traffic');
const build = (view: Partial<View> = {}) =>
  buildTradeTwoReporters(data, { ...DEFAULT_VIEW, ...view }, english);

function exportsRow(year: string) {
  const { chart } = build();
  const panel = chart.kind === 'gap' ? chart.panels.find((one) => one.id === 'exports') : undefined;
  return panel?.rows.find((row) => row.label === year);
}

describe('buildTradeTwoReporters', () => {
  it('gives gap and ratio only where both sides have a figure', () => {
    expect(exportsRow('2023')?.ratio?.text).toBe('2.8 ×');
    expect(exportsRow('2022')?.left).toBeNull();
    expect(exportsRow('2022')?.ratio).toBeNull();
    expect(exportsRow('2022')?.missing).toBe('Italy: no yearly figure');
  });

  it('sums Eurostat months for complete years only and calls them computed', () => {
    const row = exportsRow('2021');

    expect(row?.left?.derived).toContain('trade-two-reporters@');
    expect(row?.ratio?.text).toBe('6.3 ×');
  });

  it('lets the printed digits be re-computed from the working', () => {
    const content = build();
    const ratio = content.derived[exportsRow('2023')?.ratio?.derived ?? ''];
    const [kz = 0, it = 1] = (ratio?.working.split(' = ')[0] ?? '')
      .split(' ÷ ')
      .map((part) => Number(part.replaceAll(',', '')));

    expect((kz / it).toFixed(1)).toBe('2.8');
  });

  it('says what each side reports for the last year both have', () => {
    expect(build().sentence).toBe(
      'For 2024 Kazakhstan reports sales to Italy of $18.7 bn, Italy reports purchases from Kazakhstan of $4.60 bn: 4.1 times apart.',
    );
  });

  it('explains the gap with sources where the ledger has one and without a number where it has none', () => {
    const explanations = build().explanations ?? [];

    expect(explanations.filter((one) => one.evidence.length > 0)).toHaveLength(2);
    for (const general of explanations.filter((one) => one.evidence.length === 0)) {
      expect(general.text).not.toMatch(/\d/);
    }
  });

  it('shows both directions with a notice when only turnover is asked for', () => {
    const content = build({ flow: ['turnover'] });

    expect(content.chart).toMatchObject({ panels: [{ id: 'exports' }, { id: 'imports' }] });
    expect(content.notices).toHaveLength(1);
  });
});
