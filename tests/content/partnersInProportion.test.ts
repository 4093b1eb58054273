import { describe, expect, it } from 'vitest';
import { buildPartnersInProportion } from '#content/partnersInProportion.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-partners', 'reference');
const build = (view: Partial<View> = {}) =>
  buildPartnersInProportion(data, { ...DEFAULT_VIEW, ...view }, english);

describe('buildPartnersInProportion', () => {
  it('lights Italy among the bars of both flows', () => {
    const { chart } = build({ at: 2023 });
    const lit =
      chart.kind === 'rank'
        ? chart.panels.map((panel) => panel.bars.filter((bar) => bar.lit).map((bar) => bar.label))
        : [];

    expect(lit).toEqual([['Italy'], ['Italy']]);
  });

  it('prints no place where unlisted partners together outweigh Italy', () => {
    const { chart } = build({ at: 2024 });
    const imports =
      chart.kind === 'rank' ? chart.panels.find((panel) => panel.id === 'imports') : undefined;

    expect(imports?.bars.every((bar) => bar.rank === null)).toBe(true);
  });

  it('never draws a defective value', () => {
    const { chart } = build({ at: 2021 });
    const bars = chart.kind === 'rank' ? chart.panels.flatMap((panel) => panel.bars) : [];

    expect(bars.length).toBeGreaterThan(20);
    expect(bars.every((bar) => bar.caution !== 'defective')).toBe(true);
  });

  it('gives the share of all exports in its sentence with its workings', () => {
    const content = build({ at: 2024 });
    const share = Object.values(content.derived).find((one) =>
      one.id.endsWith('@share.exports.IT.2024'),
    );

    expect(share).toBeDefined();
    expect(content.sentence).toContain(share?.text ?? 'missing');
  });

  it('says that nothing can be shown in euros before 1999', () => {
    expect(build({ at: 1996, currency: 'eur' }).empty?.reason).toContain('1996');
  });
});
