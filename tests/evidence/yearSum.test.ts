import { expect, test } from 'vitest';
import { yearSums } from '#evidence/yearSum.ts';
import { observe, observeMonths } from './observe.ts';

const TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test('twelve months make a year', () => {
  const [sum] = yearSums(observeMonths(TWELVE));

  expect(sum).toMatchObject({ year: 2021, source: 'eurostat', total: 78e6 });
  expect(sum?.months.map(({ period }) => period)).toContain('2021-12');
});

test('eleven months make nothing', () => {
  expect(yearSums(observeMonths(TWELVE.slice(1)))).toEqual([]);
});

test('two files of the same months are two sums, not one', () => {
  const months = [...observeMonths(TWELVE), ...observeMonths(TWELVE, 'copy')];

  expect(yearSums(months).map(({ total }) => total)).toEqual([78e6, 78e6]);
});

test('months of two sources do not fill each other’s gaps', () => {
  const [january, ...others] = observeMonths(TWELVE);

  expect(yearSums([...others, observe({ ...january, source: 'press' })])).toEqual([]);
});

test('a defective month leaves the year incomplete', () => {
  const [january, ...others] = observeMonths(TWELVE);

  expect(yearSums([...others, observe({ ...january, caution: 'defective' })])).toEqual([]);
});
