import { expect, test } from 'vitest';
import { growth } from '#evidence/growth.ts';
import { quantity } from './measures.ts';

test('growth is on the year before', () => {
  expect(growth(quantity(125), quantity(100, { year: 2023 }))).toEqual({
    kind: 'value',
    value: 0.25,
    inputs: ['125', '100'],
  });
});

test('a year further back is no base for growth', () => {
  expect(growth(quantity(125), quantity(100, { year: 2022 }))).toMatchObject({
    reason: 'not-the-year-before',
  });
  expect(growth(quantity(125, { year: null }), quantity(100))).toMatchObject({
    reason: 'not-the-year-before',
  });
});

test('from zero or below there is no growth', () => {
  expect(growth(quantity(125), quantity(0, { year: 2023 }))).toMatchObject({
    reason: 'base-not-positive',
  });
});

test('dollars do not grow from euros', () => {
  expect(growth(quantity(125), quantity(100, { year: 2023, unit: 'EUR' }))).toMatchObject({
    reason: 'different-unit',
  });
});
