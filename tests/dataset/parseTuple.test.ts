import { expect, test } from 'vitest';
import { parseTuple } from '#dataset/parseTuple.ts';
import { ProblemList } from '#dataset/problem.ts';
import { toldBy } from './problemsOf.ts';

function told(...tuple: unknown[]): string[] {
  const problems = new ProblemList('a.json');
  const parsed = parseTuple(tuple, ['o', 3], problems);
  expect(parsed).toBeNull();
  return toldBy(() => problems.throwIfAny());
}

test('a tuple has period, value and locator', () => {
  expect(parseTuple(['2024-01', 18.5, 'row 3'], [], new ProblemList('a.json'))).toEqual({
    period: '2024-01',
    obsValue: 18.5,
    locator: 'row 3',
  });
});

test('the locator may be left to the series', () => {
  expect(parseTuple([null, -3], [], new ProblemList('a.json'))).toEqual({
    period: null,
    obsValue: -3,
    locator: null,
  });
});

test.each([
  [null, 'expected finite number, found null'],
  ['18.5', 'expected finite number, found "18.5"'],
  [Number.NaN, 'expected finite number, found NaN'],
  [Number.POSITIVE_INFINITY, 'expected finite number, found Infinity'],
  [undefined, 'is missing'],
])('the value %s is refused', (value, reason) => {
  expect(told('2024', value)).toEqual([`/o/3/1: ${reason}`]);
});

test('a value that is not there is missing', () => {
  expect(told('2024')).toEqual(['/o/3/1: is missing']);
});

test.each([
  ['2024-13', '"2024-13" is not a year, month, day or interval that exists'],
  ['2024/2023', '"2024/2023" is not a year, month, day or interval that exists'],
  [2024, 'expected period, found 2024'],
])('the period %s is refused', (period, reason) => {
  expect(told(period, 1)).toEqual([`/o/3/0: ${reason}`]);
});

test('a locator that is no text is refused', () => {
  expect(told('2024', 1, 7)).toEqual(['/o/3/2: expected locator, found 7']);
  expect(told('2024', 1, '')).toEqual(['/o/3/2: expected locator, found ""']);
});

test('a fourth place is refused', () => {
  expect(told('2024', 1, 'row 3', 'about')).toEqual([
    '/o/3/3: is too many: a tuple is [period, obsValue, locator]',
  ]);
});

test('all faults of a tuple are told', () => {
  expect(told('24', null, 0, 0)).toHaveLength(4);
});
