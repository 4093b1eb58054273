import { expect, test } from 'vitest';
import { createLoader, DATASET_IDS, load, loadKnown } from '#dataset/loadDataset.ts';
import { DataError } from '#dataset/problem.ts';

const FIELDS = { unitMult: 0, source: 'fred', locator: 'annual series' };

const MODULES: Readonly<Record<string, unknown>> = {
  sources: {
    id: 'sources',
    title: { en: 'Sources' },
    sources: [{ id: 'fred', title: 'EXUSEC', publisher: 'FRED', language: 'en', kind: 'dataset' }],
  },
  reference: {
    id: 'reference',
    title: { en: 'Reference' },
    series: [
      {
        ...FIELDS,
        indicator: 'reference.eur-per-usd',
        unitMeasure: 'EUR-PER-USD',
        observations: [['1999', 0.9387]],
      },
    ],
  },
  'trade-months': { id: 'trade-months', title: { en: 'Months' }, series: [] },
};

async function read(id: string): Promise<unknown> {
  return MODULES[id];
}

test('a dataset is parsed against the sources', async () => {
  const loader = createLoader(read);

  const reference = await loader.load('reference');

  expect(reference.observations.map(({ obsValue }) => obsValue)).toEqual([0.9387]);
  expect(await loader.loadKnown()).toEqual({ sources: new Set(['fred']) });
});

test('a broken module rejects for itself and leaves the others alone', async () => {
  const loader = createLoader(read);

  const [months, reference] = await Promise.allSettled([
    loader.load('trade-months'),
    loader.load('reference'),
  ]);

  expect(months).toEqual({ status: 'rejected', reason: expect.any(DataError) });
  expect(months).toMatchObject({
    reason: { message: 'src/data/trade-months.json#/series: has no series' },
  });
  expect(reference.status).toBe('fulfilled');
});

test('every module is read once, the sources too', async () => {
  const asked: string[] = [];
  const loader = createLoader((id) => {
    asked.push(id);
    return read(id);
  });

  const [first, second] = await Promise.all([loader.load('reference'), loader.load('reference')]);
  await loader.load('sources');

  expect(first).toBe(second);
  expect(asked.sort()).toEqual(['reference', 'sources']);
});

test('a module that could not be had is asked for again', async () => {
  let connected = false;
  const loader = createLoader((id) => {
    return connected ? read(id) : Promise.reject(new Error('offline'));
  });
  await expect(loader.load('reference')).rejects.toThrow('offline');

  connected = true;

  expect((await loader.load('reference')).id).toBe('reference');
});

test('every id is loaded as what it is named', async () => {
  const loaded = await Promise.all(DATASET_IDS.map((id) => load(id)));

  expect(loaded).toHaveLength(15);
  expect((await load('trade-totals')).byIndicator.has('trade.value')).toBe(true);
  expect((await load('events')).byId.size).toBe((await load('events')).events.length);
  expect((await load('companies')).byId.has('eni')).toBe(true);
  expect((await load('statements')).statements.length).toBeGreaterThan(0);
  expect((await loadKnown()).sources.size).toBe((await load('sources')).sources.length);
});
