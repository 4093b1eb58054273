import { expect, it } from 'vitest';
import { contradictionDocuments, contradictionPlace } from '#content/findDisputes.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import { findContradictions } from '#evidence/contradictions.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const ids = STAT_DATASET_IDS.filter((id) => !id.startsWith('trade-goods'));
const data = await loadedData(...ids);
const found = findContradictions({
  datasets: ids.map((id) => data[id]),
  sources: data.sources.byId,
});

it('puts every contradiction into words and leads to its entry on the Sources page', () => {
  const documents = contradictionDocuments(found, english);

  expect(documents).toHaveLength(found.length);
  expect(documents[0]?.title).toContain('2024');
  expect(documents[0]?.words).toContain('The Times of Central Asia');
  expect(documents[0]?.target).toEqual({
    page: 'sources',
    hash: contradictionPlace(found[0]?.id ?? ''),
  });
});
