import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutFont, lettersUsed, nameRecords } from '../../../scripts/site/cutFonts.ts';

const FONT = 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

let whole: Buffer;
let cut: Buffer;

beforeAll(async () => {
  whole = await readFile(join('node_modules/@fontsource-variable', FONT));
  cut = await cutFont(whole, 'Aktau 2025');
});

describe('a cut font', () => {
  test('is a web font, and far smaller than the whole', () => {
    expect(cut.toString('latin1', 0, 4)).toBe('wOF2');
    expect(cut.length).toBeLessThan(whole.length / 4);
  });

  test('names its makers as the whole does, and itself otherwise', async () => {
    const [before, after] = [await namesOf(whole), await namesOf(cut)];

    expect(before.get(0)).toContain('Adobe');
    expect(after.get(0)).toBe(before.get(0));
    expect(before.get(1)).toBe('Source Serif 4');
    expect(after.get(1)).toBe('Steppe Serif 4');
    expect([...after].filter(([id, name]) => id !== 0 && name.includes('Source'))).toEqual([]);
  });
});

describe('letters used', () => {
  test('are those of the data, of all languages, and of numbers', async () => {
    const letters = await lettersUsed('src');

    for (const letter of 'AzÀñ09,.–−×%€₸ғӘщЁ\u00a0\u202f') expect(letters).toContain(letter);
    expect(letters).not.toContain('漢');
  });
});

async function namesOf(font: Buffer): Promise<ReadonlyMap<number, string>> {
  const sfnt = await subsetFont(font, 'A', { targetFormat: 'sfnt' });
  return new Map(
    nameRecords(sfnt).map(({ id, bytes }) => [id, Buffer.from(bytes).swap16().toString('utf16le')]),
  );
}
