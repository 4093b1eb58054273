import { expect, it } from 'vitest';
import { datasetOf, observationCard } from '#content/observationCard.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('company-counts');
const context = { data, contents: [], i18n: english };

it('knows the dataset by what stands before the first colon', () => {
  expect(datasetOf('trade-months:a:b')).toBe('trade-months');
  expect(datasetOf('event:a')).toBeNull();
});

it('gives the definition of what is counted', () => {
  const counted = data['company-counts'].observations.find(
    ({ definitionCode }) => definitionCode === 'operating',
  );
  const card = observationCard(counted?.id ?? '', context);

  expect(card?.fields.find(({ key }) => key === 'defined')?.text).not.toBe('');
});

it('says of a lone claim that it is the only one', () => {
  const alone = data['company-counts'].observations.find(
    ({ definitionCode }) => definitionCode === 'representative-offices',
  );
  const card = observationCard(alone?.id ?? '', context);

  expect(card?.fields.find(({ key }) => key === 'why')?.text).toBe('The only claim for this key.');
  expect(card?.sections).toEqual([]);
});
