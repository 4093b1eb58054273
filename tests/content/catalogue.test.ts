import { expect, it } from 'vitest';
import { FIGURES, figureSpec } from '#content/catalogue.ts';
import type { DataId, FigureData } from '#content/figureSpec.ts';
import { PAGES } from '#view/route.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

it('every figure has an id and a name of its own and stands on a page that exists', () => {
  expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
  for (const { id, page } of FIGURES) {
    expect(english.code('figureName', id)).not.toBe('');
    expect(PAGES).toContain(page);
  }
});

it('every figure builds from the modules it names, under its own id', async () => {
  for (const spec of FIGURES) {
    const data = (await loadedData(...spec.datasets)) as FigureData<DataId>;
    const content = (await spec.load())(data, DEFAULT_VIEW, english);

    expect(content.id).toBe(spec.id);
    expect(content.empty).toBeNull();
    expect(content.sources.length).toBeGreaterThan(0);
  }
});

it('finds a figure by its id', () => {
  expect(figureSpec('trade-over-time')?.page).toBe('trade');
  expect(figureSpec('nothing')).toBeUndefined();
});
