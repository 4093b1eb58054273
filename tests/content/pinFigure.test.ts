import { describe, expect, test } from 'vitest';
import { FIGURES, figureSpec } from '#content/catalogue.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { DataId, FigureData, FigureSpec } from '#content/figureSpec.ts';
import { pinFigure } from '#content/pinFigure.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

async function pin(id: string, view: View): Promise<View> {
  const spec = figureSpec(id) as FigureSpec;
  return pinFigure(spec.options, await contentsOf(spec), view);
}

async function contentsOf(spec: FigureSpec): Promise<(view: View) => FigureContent> {
  const data = (await loadedData(...spec.datasets)) as FigureData<DataId>;
  const build = await spec.load();
  return (view) => build(data, view, english);
}

describe('the default view of a figure over time', () => {
  test('ends in the last year that its subtitle names', async () => {
    expect((await pin('trade-over-time', DEFAULT_VIEW)).years).toEqual({ from: 1995, to: 2025 });
  });

  test('leaves the focus year alone, which the figure does not have', async () => {
    expect((await pin('trade-over-time', DEFAULT_VIEW)).at).toBe('latest');
  });
});

test('years that stay put already stay the same view', async () => {
  const view: View = { ...DEFAULT_VIEW, years: { from: 2010, to: 2020 } };

  expect(await pin('trade-over-time', view)).toBe(view);
});

test.each(FIGURES)('pinned, $id shows what it shows today', async (spec) => {
  const contentOf = await contentsOf(spec);
  const pinned = pinFigure(spec.options, contentOf, DEFAULT_VIEW);
  const [today, then] = [DEFAULT_VIEW, pinned].map(contentOf);

  expect(then?.chart).toEqual(today?.chart);
  expect(then?.table).toEqual(today?.table);
  if (spec.options.includes('years')) expect(pinned.years.to).not.toBe('latest');
  if (spec.options.includes('at')) expect(pinned.at).not.toBe('latest');
});
