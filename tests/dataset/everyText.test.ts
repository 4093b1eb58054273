import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { load } from '#dataset/loadDataset.ts';

/** Too large to hold prose, or the list of the ids itself. */
const WITHOUT_PROSE = /^(basemap|trade-goods|sources)/;

const sources = await load('sources');
const texts = readdirSync('src/data')
  .filter((file) => file.endsWith('.json') && !WITHOUT_PROSE.test(file))
  .flatMap((file) => proseIn(JSON.parse(readFileSync(join('src/data', file), 'utf8'))));

test('a text names a source by its name, never by the id it has here', () => {
  const named = texts.filter((text) =>
    (text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).some((word) => sources.byId.has(word)),
  );

  expect(texts.length).toBeGreaterThan(1000);
  expect(named).toEqual([]);
});

test('a text keeps no code of the research behind it, and writes money as the atlas does', () => {
  expect(texts.filter((text) => /period as worded|undated-/i.test(text))).toEqual([]);
  expect(texts.filter((text) => /\d (USD|EUR) (mn|bn)\b/.test(text))).toEqual([]);
});

function proseIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(proseIn);
}
