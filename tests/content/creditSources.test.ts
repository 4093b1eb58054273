import { expect, it } from 'vitest';
import { creditSources } from '#content/creditSources.ts';
import { createWorkings } from '#content/workings.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { sources } = await loadedData();

it('counts a source as often as it is named', () => {
  const workings = createWorkings(sources, english);

  creditSources(workings, ['inform-2017', 'foglio-2013', 'inform-2017']);

  expect(workings.sources().map(({ id, values }) => [id, values])).toEqual([
    ['inform-2017', 2],
    ['foglio-2013', 1],
  ]);
});
