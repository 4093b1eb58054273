import { describe, expect, it } from 'vitest';
import { figureSpec } from '#content/catalogue.ts';
import { compactContent } from '#content/compactContent.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { DataId, FigureData } from '#content/figureSpec.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

async function contentOf(id: string): Promise<FigureContent> {
  const spec = figureSpec(id);
  if (!spec) throw new Error(`no figure ${id}`);
  const data = (await loadedData(...spec.datasets)) as FigureData<DataId>;
  const build = await spec.load();
  return build(data, DEFAULT_VIEW, english);
}

const trade = await contentOf('trade-over-time');
const claims = await contentOf('investment-claims');
const traffic = await contentOf('corridor-traffic');

describe('compactContent', () => {
  it('leaves out the words of events and keeps every value', () => {
    const { chart, table } = compactContent(trade, english);

    expect(chart).toEqual({ ...trade.chart, events: [] });
    expect(table).toBe(trade.table);
  });

  it('draws one span for each of the sums named most, the highest among them, and says so', () => {
    const { chart, notices } = compactContent(claims, english);
    const all = claims.chart.kind === 'spans' ? claims.chart.spans.map(({ y }) => y) : [];
    const drawn = chart.kind === 'spans' ? chart.spans.map(({ y }) => y) : [];

    expect(drawn).toHaveLength(5);
    expect(Math.max(...drawn)).toBe(Math.max(...all));
    expect(drawn).toEqual(expect.arrayContaining([7.6, 7.3]));
    expect(new Set(drawn).size).toBe(5);
    expect(notices.at(-1)).toMatch(/^5 of \d+ are drawn/);
  });

  it('takes the first of several panels and names it on the axis', () => {
    const { chart } = compactContent(traffic, english);
    const title = traffic.chart.kind === 'panels' ? traffic.chart.panels[0]?.title : '';

    expect(chart.kind).toBe('time');
    expect(chart.kind === 'time' && chart.axis.title.startsWith(`${title}, `)).toBe(true);
  });
});
