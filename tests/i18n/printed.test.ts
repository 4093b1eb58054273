import { expect, test } from 'vitest';
import { cutAround, fullDigits, printedParts, printedText } from '#i18n/printed.ts';
import { english } from '../translators.ts';

const value = { obsValue: 18, unitMeasure: 'USD', unitMult: 9, qualifier: 'over' };

test('money is read with its currency first', () => {
  expect(printedText(english, value)).toBe('over USD 18 bn');
});

test('any other unit comes after its multiplier', () => {
  expect(
    printedText(english, { ...value, obsValue: 4.484, unitMeasure: 'TONNES', unitMult: 6 }),
  ).toBe('over 4.484 mn t');
});

test('an exact value in plain units is said without a word more', () => {
  const exact = { obsValue: 25, unitMeasure: 'PERCENT', unitMult: 0, qualifier: 'exact' };

  expect(printedText(english, exact)).toBe('25%');
});

test('no digit is added to what the source prints, and none dropped', () => {
  expect(printedParts(english, { ...value, obsValue: 18663.7648458 }).number).toBe(
    '18,663.7648458',
  );
});

test('the parts stand apart for a card that sets the number large', () => {
  expect(printedParts(english, value)).toEqual({
    qualifier: 'over',
    before: 'USD',
    number: '18',
    after: 'bn',
  });
});

test('a unit that counts things agrees with their number', () => {
  const one = { obsValue: 1, unitMeasure: 'COMPANIES', unitMult: 0, qualifier: 'exact' };

  expect(printedText(english, one)).toBe('1 company');
  expect(printedText(english, { ...one, obsValue: 250 })).toBe('250 companies');
  expect(printedText(english, { ...one, unitMeasure: 'TRAINS', unitMult: 3 })).toBe(
    '1 thousand trains',
  );
});

test('a place among others and a rate are said as a person says them', () => {
  const third = { obsValue: 3, unitMeasure: 'RANK', unitMult: 0, qualifier: 'exact' };

  expect(printedText(english, third)).toBe('place 3');
  expect(printedText(english, { ...third, obsValue: 0.9242, unitMeasure: 'EUR-PER-USD' })).toBe(
    'EUR 0.9242 per USD',
  );
});

test('a text is cut around a part of it, and one without the part stands after it', () => {
  expect(cutAround('18', 'USD 18 bn')).toEqual({ before: 'USD', after: 'bn' });
  expect(cutAround('25.1%', '25.1%')).toEqual({ before: '', after: '' });
  expect(cutAround('7', 'days')).toEqual({ before: '', after: 'days' });
});

test('a computed number keeps every digit of a decimal, and enough of a fraction that does not end', () => {
  expect(fullDigits(english, 0.1 + 0.2)).toBe('0.3');
  expect(fullDigits(english, 15639.0666608 + 1278.63693988)).toBe('16,917.70360068');
  expect(fullDigits(english, 2 / 3)).toBe('0.6666666667');
  expect(fullDigits(english, -1250)).toBe('−1,250');
});
