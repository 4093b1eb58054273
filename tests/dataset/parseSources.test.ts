import { expect, test } from 'vitest';
import { parseSources } from '#dataset/parseSources.ts';
import { toldBy } from './problemsOf.ts';

const SOURCE = {
  id: 'ansa-2024',
  title: 'Meloni ad Astana',
  publisher: 'ANSA',
  published: '2024-01-18',
  url: 'https://www.ansa.it/a',
  language: 'it',
  kind: 'news',
};

function parse(...sources: unknown[]) {
  return parseSources('sources.json', { id: 'sources', title: { en: 'Sources' }, sources });
}

test('sources keep their order and are found by id', () => {
  const { sources, byId } = parse(SOURCE, { ...SOURCE, id: 'agi-2015' });

  expect(sources.map(({ id }) => id)).toEqual(['ansa-2024', 'agi-2015']);
  expect(byId.get('agi-2015')).toBe(sources[1]);
});

test('a field that is absent is null', () => {
  const { published: _, ...undated } = SOURCE;

  expect(parse(undated).sources[0]).toMatchObject({
    published: null,
    publishedBasis: null,
    author: null,
    kindNote: null,
    titleBasis: null,
    licence: null,
  });
});

test.each([
  [{ url: 'www.ansa.it' }, '/sources/1/url: "www.ansa.it" is not an http address'],
  [{ url: 'ftp://ansa.it/a' }, '/sources/1/url: "ftp://ansa.it/a" is not an http address'],
  [
    { published: '2024-02-30' },
    '/sources/1/published: "2024-02-30" is not a year, month or day that exists',
  ],
  [
    { published: '2024/2025' },
    '/sources/1/published: "2024/2025" is not a year, month or day that exists',
  ],
  [{ language: 'Italian' }, '/sources/1/language: is not a language code of two letters'],
  [{ publisher: ' ' }, '/sources/1/publisher: is empty'],
  [{ publishd: '2024' }, '/sources/1/publishd: is not a known key'],
  [{ id: 'ansa-2024' }, '/sources/1/id: "ansa-2024" stands twice'],
])('%j is refused', (fault, told) => {
  expect(toldBy(() => parse(SOURCE, { ...SOURCE, id: 'other', ...fault }))).toEqual([told]);
});

test('a kind outside the list is refused with the list', () => {
  expect(toldBy(() => parse({ ...SOURCE, kind: 'blog' }))).toEqual([
    '/sources/0/kind: expected ("official-statistics" | "dataset" | "government" | "company" | "news" | "analysis" | "other"), found "blog"',
  ]);
});

test('a module of another id is refused', () => {
  expect(toldBy(() => parseSources('sources.json', { id: 'events', title: { en: 'x' } }))).toEqual([
    '/id: expected "sources", found "events"',
    '/sources: is missing',
  ]);
});
