import { expect, test } from 'vitest';
import { pricesWords } from '#content/tradePrices.ts';
import { english } from '../translators.ts';

test('says in whose prices an amount stands', () => {
  const dollars = { currency: 'USD' } as const;

  expect(pricesWords(english, { target: { ...dollars, prices: 'nominal' } })).toBe(
    'current prices',
  );
  expect(pricesWords(english, { target: { ...dollars, prices: 2015 } })).toBe('prices of 2015');
});
