import { expect, test } from 'vitest';
import { DataError, ProblemList, toPointer } from '#dataset/problem.ts';

test('a pointer leads from the root down', () => {
  expect(toPointer(['series', 0, 'observations', 3, 'obsValue'])).toBe(
    '/series/0/observations/3/obsValue',
  );
});

test('a pointer to the whole file is empty', () => {
  expect(toPointer([])).toBe('');
});

test('strokes and tildes inside a key are escaped', () => {
  expect(toPointer(['USD/t', 'a~b'])).toBe('/USD~1t/a~0b');
});

test('the message names file, pointer and reason', () => {
  const error = new DataError([{ file: 'a.json', pointer: '/title', reason: 'is missing' }]);

  expect(error.message).toBe('a.json#/title: is missing');
});

test('the message names five problems and counts the rest', () => {
  const problems = [0, 1, 2, 3, 4, 5, 6].map((index) => ({
    file: 'a.json',
    pointer: `/series/${index}`,
    reason: 'is missing',
  }));

  const error = new DataError(problems);

  expect(error.message.split('\n')).toHaveLength(6);
  expect(error.message).toMatch(/#\/series\/4: is missing\n… and 2 more$/);
  expect(error.problems).toHaveLength(7);
});

test('a list without a problem throws nothing', () => {
  expect(() => new ProblemList('a.json').throwIfAny()).not.toThrow();
});

test('a list throws all its problems at once', () => {
  const problems = new ProblemList('a.json');
  problems.add(['id'], 'is missing');
  problems.add(['title', 'en'], 'is empty');

  expect(() => problems.throwIfAny()).toThrow('a.json#/id: is missing\na.json#/title/en: is empty');
});
