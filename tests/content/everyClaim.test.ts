import { describe, expect, it, test } from 'vitest';
import { buildCard } from '#content/card.ts';
import { FIGURES } from '#content/catalogue.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { DataId, DataMap, FigureData } from '#content/figureSpec.ts';
import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import { groupByKey } from '#evidence/claimKey.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';
import { refsIn } from './contentParts.ts';

const VIEWS: readonly Partial<View>[] = [
  { flow: ['exports', 'imports', 'turnover', 'balance'], reporter: 'both' },
  { flow: ['exports', 'imports', 'turnover'], reporter: 'kz', currency: 'eur' },
  { flow: ['exports', 'imports', 'turnover'], reporter: 'it', prices: 2024 },
  ...[2003, 2010, 2018, 2020, 2021, 2023].map((at) => ({ at })),
];

/** Goods are months of codes, each stated once. */
const STATED = STAT_DATASET_IDS.filter((id) => !id.startsWith('trade-goods'));
const stated = await loadedData(...STATED);
const datasets = STATED.map((id) => stated[id]);
const groups = datasets.flatMap(({ observations }) => [...groupByKey(observations).values()]);
const disputed = groups.filter((group) => group.length > 1);

/** Claims of keys that the figure draws one side of, and that it neither draws nor repeats. */
function undrawn({ chart }: FigureContent): readonly string[] {
  // A list is read: it names one value, and its card the others.
  if (chart.kind === 'list') return [];
  const drawn = new Set(refsIn(chart).flatMap(({ obs, entity }) => [obs, entity]));
  return disputed.flatMap((group) => {
    const shown = group.filter(({ id }) => drawn.has(id));
    if (shown.length === 0) return [];
    const values = new Set(shown.map(inUnits));
    const isShown = (o: Observation) => drawn.has(o.id) || values.has(inUnits(o));
    return group.filter((o) => o.caution !== 'defective' && !isShown(o)).map(({ id }) => id);
  });
}

describe.each(FIGURES.map((spec) => [spec.id, spec] as const))('%s', async (_, spec) => {
  const data = (await loadedData(...spec.datasets)) as FigureData<DataId>;
  const build = await spec.load();

  it('draws every claim of what it draws one claim of', () => {
    const contents = VIEWS.map((view) => build(data, { ...DEFAULT_VIEW, ...view }, english));

    expect(contents.flatMap(undrawn)).toEqual([]);
  });
});

test('the card of each claim lists all the others for its key', () => {
  const context = { data: stated as unknown as DataMap, contents: [], i18n: english };
  const short = disputed.flatMap((group) =>
    group.filter(({ id }) => {
      const others = buildCard(id, context)?.sections.find(({ key }) => key === 'others');
      const listed = others?.items.map(({ card }) => card).toSorted();
      const wanted = group.flatMap((other) => (other.id === id ? [] : [other.id])).toSorted();
      return listed?.join() !== wanted.join();
    }),
  );

  expect(disputed.length).toBeGreaterThan(300);
  expect(short.map(({ id }) => id)).toEqual([]);
});

test('a claim that is left out is found', async () => {
  const spec = FIGURES.find(({ id }) => id === 'trade-over-time');
  if (!spec) throw new Error('no such figure');
  const data = (await loadedData(...spec.datasets)) as FigureData<DataId>;
  const content = (await spec.load())(data, { ...DEFAULT_VIEW, claims: 'hide' }, english);

  expect(undrawn(content).length).toBeGreaterThan(5);
});
