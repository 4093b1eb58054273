import { expect, it } from 'vitest';
import { sourceCell } from '#content/sourceCell.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { sources } = await loadedData();

it('names publisher and date and opens the card of the source', () => {
  expect(sourceCell(sources, 'seed-jamestown-2024', english)).toEqual({
    text: 'The Jamestown Foundation, March 2024',
    value: null,
    entity: 'source:seed-jamestown-2024',
  });
});
