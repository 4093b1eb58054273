import { expect, it } from 'vitest';
import { sourceDocuments } from '#content/sourceSearch.ts';
import { takingsBySource } from '#content/sourceTakings.ts';
import { createSourceIndex } from '#pages/sourceIndex.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('events', 'companies', 'statements', 'network');
const search = createSourceIndex(
  sourceDocuments(data.sources.sources, takingsBySource(data), data, english),
);
const titles = (query: string) => search(query).map((id) => data.sources.byId.get(id)?.title);

it('finds a source by its title and by what was taken from it', () => {
  expect(search('Tokayev Meloni')[0]).toBe('seed-astanatimes-2024');
  expect(search('kashagan').length).toBeGreaterThan(5);
});

it('finds Kazakh titles in Latin letters', () => {
  expect(titles('aqtau quryq')).toContain(
    'Ақтау және Құрық порттарының өткізу қабілеті 30 млн тоннаға жеткізілмек',
  );
});

it('finds nothing where nothing fits', () => {
  expect(search('zzqxw')).toEqual([]);
});
