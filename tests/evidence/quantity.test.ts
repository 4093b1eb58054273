import { expect, test } from 'vitest';
import { quantityOf } from '#evidence/quantity.ts';
import { observe } from './observe.ts';

test('an observation as a quantity is in units and names itself as input', () => {
  const observation = observe({ obsValue: 18, unitMult: 9, period: '2024-03' });

  expect(quantityOf(observation)).toEqual({
    value: 18e9,
    unit: 'USD',
    year: 2024,
    inputs: [observation.id],
  });
});
