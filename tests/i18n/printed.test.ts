import { expect, test } from 'vitest';
import { printedParts, printedText } from '#i18n/printed.ts';
import { english } from '../translators.ts';

const value = { obsValue: 18, unitMeasure: 'USD', unitMult: 9, qualifier: 'over' };

test('money is read with its currency before its multiplier', () => {
  expect(printedText(english, value)).toBe('over 18 USD bn');
});

test('any other unit comes after its multiplier', () => {
  expect(
    printedText(english, { ...value, obsValue: 4.484, unitMeasure: 'TONNES', unitMult: 6 }),
  ).toBe('over 4.484 mn t');
});

test('an exact value in plain units is said without a word more', () => {
  const exact = { obsValue: 25, unitMeasure: 'PERCENT', unitMult: 0, qualifier: 'exact' };

  expect(printedText(english, exact)).toBe('25 %');
});

test('no digit is added to what the source prints, and none dropped', () => {
  expect(printedParts(english, { ...value, obsValue: 18663.7648458 }).number).toBe(
    '18,663.7648458',
  );
});

test('the parts stand apart for a card that sets the number large', () => {
  expect(printedParts(english, value)).toEqual({
    number: '18',
    unit: 'USD bn',
    qualifier: 'over',
  });
});
