import { expect, test } from 'vitest';
import { share } from '#evidence/share.ts';
import { quantity } from './measures.ts';

test('a share is the part by the whole, with both as inputs', () => {
  expect(share(quantity(25), quantity(100))).toEqual({
    kind: 'value',
    value: 0.25,
    inputs: ['25', '100'],
  });
});

test('no share across units or years, or of nothing', () => {
  const whole = quantity(100);

  expect(share(quantity(25, { unit: 'EUR' }), whole)).toMatchObject({ reason: 'different-unit' });
  expect(share(quantity(25, { year: 2023 }), whole)).toMatchObject({ reason: 'different-year' });
  expect(share(quantity(25), quantity(0))).toMatchObject({ reason: 'whole-not-positive' });
});
