import { describe, expect, it } from 'vitest';
import { buildTradeBySector } from '#content/tradeBySector.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-products', 'trade-goods', 'trade-months', 'reference');
const build = (view: Partial<View> = {}) =>
  buildTradeBySector(data, { ...DEFAULT_VIEW, ...view }, english);

function panel(content: ReturnType<typeof build>, id: string) {
  return content.chart.kind === 'rank'
    ? content.chart.panels.find((one) => one.id === id)
    : undefined;
}

describe('buildTradeBySector', () => {
  it('computes how much of Italy’s exports the listed goods cover', () => {
    expect(panel(build({ at: 2021 }), 'goods')?.coverage).toBe(
      'These goods cover 48% of Italy’s exports to Kazakhstan in 2021.',
    );
    expect(panel(build({ at: 2020 }), 'goods')?.coverage).toContain('37%');
    expect(panel(build({ at: 2022 }), 'goods')?.coverage).toContain('11 months of 2022');
  });

  it('opens sectors into chapters and chapters into headings whose sum is the part above', () => {
    const sectors = panel(build({ at: 2021, currency: 'eur' }), 'goods')?.bars ?? [];
    const machinery = sectors.find((bar) => bar.id === 'machinery');
    const chapters =
      panel(build({ at: 2021, currency: 'eur', product: machinery?.drill ?? [] }), 'goods')?.bars ??
      [];

    expect(chapters.length).toBeGreaterThan(1);
    expect(chapters.reduce((sum, bar) => sum + bar.y, 0)).toBeCloseTo(machinery?.y ?? 0, 6);
  });

  it('tells which year the latest is, whatever year is looked at', () => {
    const latest = build();

    expect(latest.subtitle).toContain(String(latest.newestYear));
    expect(build({ at: 2019 }).newestYear).toBe(latest.newestYear);
  });

  it('gives the groups of both directions for 2019', () => {
    const content = build({ at: 2019, currency: 'eur' });

    expect(panel(content, 'kz-it')?.bars.map((bar) => bar.text)).toContain('1,847');
    expect(panel(content, 'it-kz')?.bars.map((bar) => bar.text)).toContain('392');
  });

  it('never adds crude oil to mineral fuels', () => {
    const bars = panel(build({ at: 2021 }), 'kz-it')?.bars ?? [];

    expect(bars.some((bar) => bar.label.startsWith('Mineral fuels'))).toBe(true);
    expect(bars.some((bar) => bar.label.startsWith('Crude oil, CPC blend'))).toBe(true);
  });

  it('keeps to the sector chosen and says so when it is empty', () => {
    const oil = build({ at: 2021, sectors: ['oil-gas'] });

    expect(panel(oil, 'goods')?.bars.map((bar) => bar.id)).toEqual(['oil-gas']);
    expect(build({ at: 2021, sectors: ['digital'] }).empty?.reason).toBe(
      'No product of Digital has a value for 2021 in the sources read.',
    );
  });

  it('shows all sectors with a notice for a path that the year does not have', () => {
    expect(build({ at: 2019, product: ['it-kz', 'machinery'] }).notices).toHaveLength(1);
    expect(build({ at: 2021, product: ['it-kz', 'nowhere'] }).notices).toHaveLength(1);
  });

  it('follows a path up to its first wrong step', () => {
    const content = build({ at: 2021, product: ['it-kz', 'machinery', '99'] });

    expect(content.notices).toEqual([
      'The last steps of that product path are not in the data for this year: what comes before them is shown.',
    ]);
    expect(panel(content, 'goods')?.bars).toEqual(
      panel(build({ at: 2021, product: ['it-kz', 'machinery'] }), 'goods')?.bars,
    );
  });
});
