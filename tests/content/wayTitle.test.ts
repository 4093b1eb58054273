import { describe, expect, it } from 'vitest';
import { shownWays } from '#content/shownWays.ts';
import { walk } from '#content/way.ts';
import { viaNodes, wayTitle } from '#content/wayTitle.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { network } = await loadedData('network');

function way(from: string, ...legs: readonly string[]) {
  const found = walk(network, from, legs);
  if (!found) throw new Error('no way');
  return found;
}

describe('wayTitle', () => {
  it('names where cargo changes vehicle', () => {
    const alone = way('tbilisi', 'tbilisi-samtredia', 'samtredia-poti', 'poti-trieste');

    expect(wayTitle(network, alone, [alone], english)).toBe('via Poti Port');
  });

  it('names the waters where two legs join the same ports', () => {
    const suez = way('shanghai', 'shanghai-genoa-suez', 'genoa-milan');

    expect(wayTitle(network, suez, [suez], english)).toBe(
      'via Port of Genoa, through Malacca, Bab el-Mandeb and the Suez Canal',
    );
  });

  it('says so where nothing changes', () => {
    const direct = way('poti', 'poti-trieste');

    expect(wayTitle(network, direct, [direct], english)).toBe('without a change');
  });

  it.each([
    ['almaty', 'trieste'],
    ['xian', 'genoa'],
    ['shanghai', 'milan'],
    ['mumbai', 'verona'],
  ])('tells all ways from %s to %s apart', (origin, destination) => {
    const { found } = shownWays(network, { ...DEFAULT_VIEW, origin, destination });
    const titles = found.map((one) => wayTitle(network, one, found, english));

    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('viaNodes', () => {
  it('adds the middle of a way’s own stretch where its changes do not tell it apart', () => {
    const north = way('tbilisi', 'tbilisi-akhalkalaki', 'akhalkalaki-kars', 'kars-sivas');
    const west = way('tbilisi', 'tbilisi-samtredia', 'samtredia-poti', 'poti-trieste');

    expect(viaNodes(network, north, [west])).toEqual(['kars']);
    expect(viaNodes(network, west, [north])).toEqual(['poti']);
  });
});
