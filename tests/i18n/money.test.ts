import { describe, expect, it, test } from 'vitest';
import { fullMoney, inMillions, moneyDigits, moneyInWords, moneyUnit } from '#i18n/money.ts';
import { english } from '../translators.ts';

describe('moneyInWords', () => {
  it.each([
    [937_400_000, '$937 mn'],
    [1_284_000_000, '$1.28 bn'],
    [15_649_000_000, '$15.6 bn'],
    [-2_071_000_000, '−$2.07 bn'],
  ])('tells %d dollars as %s', (amount, words) => {
    expect(moneyInWords(english, amount, 'USD')).toBe(words);
  });

  it('tells euros as euros', () => {
    expect(moneyInWords(english, 3_500_000_000, 'EUR')).toBe('€3.50 bn');
  });
});

test('digits of money are divided down and rounded to the places asked for', () => {
  expect(moneyDigits(english, 18_663_764_845.8, 'mn', 1)).toBe('18,663.8');
  expect(moneyDigits(english, 18_663_764_845.8, 'bn', 2)).toBe('18.66');
});

test('a unit of money says currency before scale', () => {
  expect(moneyUnit(english, 'USD', 'mn')).toBe('USD mn');
  expect(moneyUnit(english, 'EUR', 'bn')).toBe('EUR bn');
});

test('an amount with its unit says currency, number and scale in this order', () => {
  expect(inMillions(english, '18,663.8', 'USD')).toBe('USD 18,663.8 mn');
  expect(fullMoney(english, 18_663_764_845.8, 'EUR')).toBe('EUR 18,663.7648458 mn');
});
