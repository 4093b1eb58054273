import { expect, test } from 'vitest';
import { indexToBase } from '#evidence/indexToBase.ts';
import { quantity } from './measures.ts';

test('the base is 100 exactly, whatever its digits', () => {
  const base = quantity(9576.765514e6, { year: 2010 });

  expect(indexToBase(base, base)).toMatchObject({ kind: 'value', value: 100 });
});

test('twice the base is 200, with both as inputs', () => {
  expect(indexToBase(quantity(200), quantity(100, { year: 2010 }))).toEqual({
    kind: 'value',
    value: 200,
    inputs: ['200', '100'],
  });
});

test('a base at or below zero, or in another unit, gives no index', () => {
  expect(indexToBase(quantity(1), quantity(-1))).toMatchObject({ reason: 'base-not-positive' });
  expect(indexToBase(quantity(1), quantity(1, { unit: 'EUR' }))).toMatchObject({
    reason: 'different-unit',
  });
});
