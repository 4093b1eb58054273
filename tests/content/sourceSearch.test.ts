import { expect, it } from 'vitest';
import { sourceDocuments } from '#content/sourceSearch.ts';
import { takingsBySource } from '#content/sourceTakings.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-partners', 'events', 'companies', 'statements', 'network');
const documents = sourceDocuments(data.sources.sources, takingsBySource(data), data, english);
const taken = (id: string) => documents.find((one) => one.id === id)?.taken ?? '';

it('has one entry a source', () => {
  expect(documents.map(({ id }) => id)).toEqual(data.sources.sources.map(({ id }) => id));
});

it('names what was taken, each thing once', () => {
  const partners = taken('wits-kz-exports-by-partner');

  expect(partners.match(/Exports from Kazakhstan to China/g)).toHaveLength(1);
  expect(taken('seed-specialeurasia-2024')).toContain('KazMunayGas');
});
