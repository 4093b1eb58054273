import { expect, it } from 'vitest';
import { legLabel, nodeName } from '#content/nodeName.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { network } = await loadedData('network');

it('names a node in the reader’s language, and by its id where it is unknown', () => {
  expect(nodeName('aktau', network, english)).toBe('Aktau Port');
  expect(nodeName('nowhere', network, english)).toBe('nowhere');
});

it('names a leg by its ends, in the order given', () => {
  expect(legLabel({ from: 'poti', to: 'trieste' }, network, english)).toBe(
    'Poti Port – Port of Trieste',
  );
});
