import * as v from 'valibot';
import { expect, test } from 'vitest';
import { idsOf, isRecord, parseLists, parseRows, parseShape, shape } from '#dataset/parseShape.ts';
import { ProblemList } from '#dataset/problem.ts';
import { toldBy } from './problemsOf.ts';

const ROW = shape({ id: v.string(), kind: v.optional(v.picklist(['a', 'b']), 'a') });

function told(schema: Parameters<typeof parseShape>[0], value: unknown): string[] {
  return toldBy(() => {
    const problems = new ProblemList('a.json');
    parseShape(schema, value, ['rows', 0], problems);
    problems.throwIfAny();
  });
}

test('what fits is taken with its defaults', () => {
  expect(parseShape(ROW, { id: 'x' }, [], new ProblemList('a.json'))).toEqual({
    id: 'x',
    kind: 'a',
  });
});

test('every unknown key is told, not the first alone', () => {
  expect(told(ROW, { id: 'x', kindd: 'a', nota: '' })).toEqual([
    '/rows/0/kindd: is not a known key',
    '/rows/0/nota: is not a known key',
  ]);
});

test('a missing key is told', () => {
  expect(told(ROW, {})).toEqual(['/rows/0/id: is missing']);
});

test('a code outside its list is told with the list', () => {
  expect(told(ROW, { id: 'x', kind: 'c' })).toEqual([
    '/rows/0/kind: expected ("a" | "b"), found "c"',
  ]);
});

test('a value of another type is told with what was found', () => {
  expect(told(ROW, { id: 7 })).toEqual(['/rows/0/id: expected string, found 7']);
  expect(told(ROW, null)).toEqual(['/rows/0: expected Object, found null']);
});

test('rows that fit are kept with their place, others are told', () => {
  const problems = new ProblemList('a.json');

  const rows = parseRows(ROW, [{ id: 'x' }, { id: 5 }, { id: 'y' }], ['rows'], problems);

  expect(rows.map(({ row, path }) => [row.id, path])).toEqual([
    ['x', ['rows', 0]],
    ['y', ['rows', 2]],
  ]);
  expect(toldBy(() => problems.throwIfAny())).toEqual(['/rows/1/id: expected string, found 5']);
});

test('an id that stands twice is told at the second place, also in a row with another fault', () => {
  const problems = new ProblemList('a.json');

  parseRows(ROW, [{ id: 'x' }, { id: 'y' }, { id: 'x', kind: 'z' }], ['rows'], problems);

  expect(toldBy(() => problems.throwIfAny())).toEqual([
    '/rows/2/kind: expected ("a" | "b"), found "z"',
    '/rows/2/id: "x" stands twice',
  ]);
});

test('ids are read from rows with faults too', () => {
  expect(idsOf([{ id: 'x', kind: 'z' }, { id: 5 }, null, 'y'])).toEqual(new Set(['x']));
});

test('a list that is missing is told and empty', () => {
  const problems = new ProblemList('a.json');

  const lists = parseLists(
    'things',
    ['rows', 'marks'],
    v.string(),
    { id: 'other', marks: [1] },
    problems,
  );

  expect(lists).toEqual({ rows: [], marks: [1] });
  expect(toldBy(() => problems.throwIfAny())).toEqual([
    '/id: expected "things", found "other"',
    '/title: is missing',
    '/rows: is missing',
  ]);
});

test('an array is no record', () => {
  expect(isRecord({})).toBe(true);
  expect(isRecord([])).toBe(false);
  expect(isRecord(null)).toBe(false);
});
