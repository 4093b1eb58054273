import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { likelyReason } from '#evidence/likelyReason.ts';
import { statedClaim } from '#evidence/topic.ts';
import { observe, sourceOf } from './observe.ts';

const SOURCES = new Map([
  ['bureau', sourceOf({ id: 'bureau', kind: 'official-statistics' })],
  ['eurostat', sourceOf({ id: 'eurostat', kind: 'official-statistics' })],
]);

function reasonFor(a: Partial<Observation>, b: Partial<Observation>, fitsOtherYear = false) {
  const claim = (given: Partial<Observation>) =>
    statedClaim(observe({ source: 'press', ...given }), SOURCES);
  return likelyReason(claim(a), claim(b), () => fitsOtherYear);
}

test('a defective series explains all', () => {
  expect(reasonFor({ obsValue: 1, caution: 'defective' }, { obsValue: 9 })).toBe(
    'defective-source',
  );
});

test('one number in two currencies is a slip of the currency', () => {
  expect(reasonFor({ obsValue: 16.4, unitMeasure: 'EUR' }, { obsValue: 16.4 })).toBe(
    'currency-slip',
  );
});

test('a moved point or swapped digits are a slip of digits', () => {
  expect(reasonFor({ obsValue: 58.24, unitMult: 6 }, { obsValue: 5825, unitMult: 6 })).toBe(
    'slipped-digits',
  );
  expect(reasonFor({ obsValue: 973.2 }, { obsValue: 937.17343334 })).toBe('slipped-digits');
});

test('a doubtful figure is the likely culprit', () => {
  expect(reasonFor({ obsValue: 17, caution: 'doubtful' }, { obsValue: 12 })).toBe(
    'doubtful-source',
  );
});

test('numbers cut off to the same first digits are rounded', () => {
  const boxes = { unitMeasure: 'TEU', unitMult: 0 } as const;

  expect(reasonFor({ ...boxes, obsValue: 33000 }, { ...boxes, obsValue: 33600 })).toBe('rounding');
});

test('one leading digit does not round a fifth away', () => {
  expect(reasonFor({ obsValue: 16.1 }, { obsValue: 20, qualifier: 'about' })).toBeNull();
});

test('a difference of scope or definition is named', () => {
  expect(reasonFor({ obsValue: 3.3, scope: 'rail' }, { obsValue: 4.5, scope: 'ministry' })).toBe(
    'different-scope',
  );
  expect(
    reasonFor(
      { obsValue: 250, definitionCode: 'registered' },
      { obsValue: 400, definitionCode: 'operating' },
    ),
  ).toBe('different-definition');
});

test('a figure that fits the year beside its own is of another year', () => {
  expect(reasonFor({ obsValue: 16 }, { obsValue: 20 }, true)).toBe('other-year');
});

test('an unnamed reporter explains a difference in trade, not in companies', () => {
  const companies = { indicator: 'companies.count' } as const;

  expect(reasonFor({ obsValue: 4.5, reporter: null }, { obsValue: 14.9 })).toBe(
    'unstated-reporter',
  );
  expect(
    reasonFor({ ...companies, obsValue: 250, reporter: null }, { ...companies, obsValue: 300 }),
  ).toBeNull();
});

test('editions of statistics that hardly differ are revised', () => {
  expect(
    reasonFor({ obsValue: 14.8353, source: 'bureau' }, { obsValue: 14.6333, source: 'eurostat' }),
  ).toBe('revision');
});

test('without anything to go by there is no reason', () => {
  expect(reasonFor({ obsValue: 1.1 }, { obsValue: 3.7 })).toBeNull();
});
