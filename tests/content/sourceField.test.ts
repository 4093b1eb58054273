import { expect, it } from 'vitest';
import { sourceFields, sourceMeta } from '#content/sourceField.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { sources } = await loadedData();
const source = sources.byId.get('seed-timesca-2025');

it('names title, publisher, date, kind and place', () => {
  const fields = sourceFields(source, 'paragraph 3', english);

  expect(fields.map(({ key }) => key)).toEqual([
    'source',
    'publisher',
    'published',
    'sourceKind',
    'where',
  ]);
  expect(fields[0]?.card).toBe('source:seed-timesca-2025');
});

it('keeps the place where the source is not known', () => {
  expect(sourceFields(undefined, 'row 2', english)).toEqual([
    { key: 'where', label: 'Where in it', text: 'row 2' },
  ]);
});

it('says a source in one line', () => {
  expect(sourceMeta(source, english)).toMatch(/^The Times of Central Asia, .*2025$/);
  expect(sourceMeta(undefined, english)).toBe('');
});
