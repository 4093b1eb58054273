import { expect, test } from 'vitest';
import { reporterGap } from '#evidence/reporterGap.ts';
import { quantity } from './measures.ts';

test('the gap is told in money and as a multiple', () => {
  expect(reporterGap(quantity(150), quantity(50))).toEqual({
    kind: 'value',
    difference: 100,
    ratio: 3,
    inputs: ['150', '50'],
  });
});

test('no gap across units or years, or against nothing', () => {
  const italian = quantity(50);

  expect(reporterGap(quantity(1, { unit: 'EUR' }), italian)).toMatchObject({
    reason: 'different-unit',
  });
  expect(reporterGap(quantity(1, { year: 2020 }), italian)).toMatchObject({
    reason: 'different-year',
  });
  expect(reporterGap(quantity(1), quantity(0))).toMatchObject({ reason: 'not-positive' });
});
