import { describe, expect, it, test } from 'vitest';
import { FIGURES } from '#content/catalogue.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { DataId, FigureData } from '#content/figureSpec.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';
import { refsIn, textsIn, unfoundNumbers } from './contentParts.ts';

const VIEWS: Readonly<Record<string, Partial<View>>> = {
  'a bare address': {},
  euros: { currency: 'eur' },
  'prices of 2015': { prices: 2015 },
  'Italy’s figures': { reporter: 'it' },
  'both reporters': { reporter: 'both' },
  'one sector': { sectors: ['oil-gas'] },
  'a sector with little': { sectors: ['water-environment'] },
  '2010 to 2020': { years: { from: 2010, to: 2020 } },
  'years before most figures': { years: { from: 1995, to: 1998 } },
  'an index': { measure: { kind: 'index', base: 2010 } },
  growth: { measure: { kind: 'growth' }, scale: 'log' },
  shares: { measure: { kind: 'share' } },
  'a balance': { flow: ['balance', 'turnover'] },
  'the year 2019 beside Brent': { at: 2019, overlay: 'brent' },
};

const observations = new Set<string>();
for (const dataset of Object.values(await loadedData(...STAT_DATASET_IDS)))
  if ('observations' in dataset) for (const { id } of dataset.observations) observations.add(id);

const told = await loadedData('events', 'companies', 'statements', 'network');
const { nodes, legs, routes } = told.network;
const entities = new Set([
  ...told.events.events.map(({ id }) => `event:${id}`),
  ...told.companies.companies.map(({ id }) => `company:${id}`),
  ...told.statements.statements.map(({ id }) => `statement:${id}`),
  ...[...told.sources.byId.keys()].map((id) => `source:${id}`),
  ...[...nodes.keys()].map((id) => `node:${id}`),
  ...[...legs.keys()].map((id) => `leg:${id}`),
  ...[...routes.keys()].map((id) => `route:${id}`),
]);

describe.each(FIGURES.map((spec) => [spec.id, spec] as const))('%s', async (id, spec) => {
  const data = (await loadedData(...spec.datasets)) as FigureData<DataId>;
  const build = await spec.load();
  const contents = new Map<string, FigureContent>();
  const contentOf = (name: string) => {
    const made = contents.get(name) ?? build(data, { ...DEFAULT_VIEW, ...VIEWS[name] }, english);
    contents.set(name, made);
    return made;
  };

  it.each(Object.keys(VIEWS))('says a whole sentence for %s', (name) => {
    const { sentence, empty } = contentOf(name);

    expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    expect(sentence).not.toMatch(/; (In|With|The|For) /);
    if (empty) expect(sentence).toBe(empty.reason);
  });

  it.each(Object.keys(VIEWS))('leaves no hole in any text for %s', (name) => {
    const { derived, ...content } = contentOf(name);
    const texts = textsIn([content, Object.values(derived)]);

    expect(texts.filter((text) => /undefined|NaN|Infinity|\[object|[{}]| {2}/.test(text))).toEqual(
      [],
    );
  });

  it.each(Object.keys(VIEWS))('says no number that it does not hold for %s', (name) => {
    expect(unfoundNumbers(contentOf(name))).toEqual([]);
  });

  it.each(Object.keys(VIEWS))('opens only cards that exist for %s', (name) => {
    const content = contentOf(name);
    const refs = refsIn([content.chart, content.table, content.derived, content.explanations]);

    expect(refs.filter(({ obs }) => obs !== undefined && !observations.has(obs))).toEqual([]);
    expect(
      refs.filter(
        ({ entity }) =>
          entity !== undefined &&
          !entities.has(entity) &&
          !observations.has(entity) &&
          !content.derived[entity],
      ),
    ).toEqual([]);
    expect(
      refs.filter(({ derived }) => derived !== undefined && !content.derived[derived]),
    ).toEqual([]);
  });

  it('is plain values, which a file keeps unchanged', () => {
    const content = contentOf('both reporters');

    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    expect(content.id).toBe(id);
  });
});

test('a number that is nowhere in the content is found out', async () => {
  const [trade] = FIGURES;
  if (!trade) throw new Error('no figure');
  const data = (await loadedData(...trade.datasets)) as FigureData<DataId>;
  const build = await trade.load();
  const content = build(data, DEFAULT_VIEW, english);
  const wrong = content.sentence.replace('$15.6 bn', '$15.7 bn').replace('16%', '15%');

  expect(unfoundNumbers(content)).toEqual([]);
  expect(unfoundNumbers({ ...content, sentence: wrong })).toEqual(['15.7bn', '15%']);
});
