import { describe, expect, it } from 'vitest';
import { observationList, observationTable } from '#content/observationList.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('agreement-counts');
const [first, second] = data['agreement-counts'].observations;
const groups = [
  { id: 'a', title: 'Documents', observations: first && second ? [first, second] : [] },
  { id: 'b', title: 'Nothing', observations: [] },
];

describe('observationList', () => {
  it('says what is counted, when and by whom, and leaves out a group without values', () => {
    expect(observationList(groups, data.sources, english).groups).toEqual([
      {
        id: 'a',
        title: 'Documents',
        colour: 'ink',
        items: [
          {
            entity:
              'agreement-counts:agreements.intergovernmental.2024-01:seed-specialeurasia-2024',
            title: '7 documents',
            text: 'Intergovernmental documents',
            meta: 'January 2024 · SpecialEurasia, Jan 22, 2024',
          },
          {
            entity: 'agreement-counts:agreements.commercial.2024-01:seed-specialeurasia-2024',
            title: '16 documents',
            text: 'Commercial documents: commercial memoranda',
            meta: 'January 2024 · SpecialEurasia, Jan 22, 2024',
          },
        ],
      },
    ]);
  });
});

describe('observationTable', () => {
  it('opens the card of each value and words it as told', () => {
    const { rows } = observationTable(groups, 'Counts', data.sources, english, () => 'worded');

    expect(rows[1]?.cells[2]).toEqual({
      text: 'worded',
      value: 16,
      obs: 'agreement-counts:agreements.commercial.2024-01:seed-specialeurasia-2024',
    });
  });
});
