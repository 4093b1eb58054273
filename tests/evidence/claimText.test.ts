import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { claimText, valueText } from '#evidence/claimText.ts';
import type { Claim } from '#evidence/contradiction.ts';
import { point } from '#evidence/interval.ts';
import { statedClaim } from '#evidence/topic.ts';
import { en } from '#i18n/messages/en.ts';
import { createTranslator } from '#i18n/translator.ts';
import { observe } from './observe.ts';

const i18n = createTranslator('en', en);

function stated(given: Partial<Observation>): Claim {
  return statedClaim(observe(given), new Map());
}

test.each([
  [{ obsValue: 18, qualifier: 'over' }, 'over $18 bn'],
  [{ obsValue: 4.5, unitMeasure: 'EUR' }, '€4.5 bn'],
  [{ obsValue: 16075.48311167, unitMult: 6 }, '$16.1 bn'],
  [{ obsValue: 80.612717, unitMult: 6, unitMeasure: 'EUR' }, '€80.6 mn'],
  [{ obsValue: 25, unitMult: 0, unitMeasure: 'PERCENT' }, '25%'],
  [{ obsValue: 18.7434, unitMult: 0, unitMeasure: 'PERCENT' }, '18.7%'],
  [{ obsValue: 5.58, unitMult: 0, unitMeasure: 'PERCENT' }, '5.58%'],
  [{ obsValue: 0.396778, unitMult: 6, unitMeasure: 'TONNES' }, '0.3968 mn t'],
  [{ obsValue: 3, unitMult: 0, unitMeasure: 'RANK' }, 'place 3'],
  [{ obsValue: 3, unitMult: 0, unitMeasure: 'RANK', qualifier: 'up-to' }, 'among the first 3'],
  [
    { obsValue: 270, unitMult: 0, unitMeasure: 'COMPANIES', qualifier: 'nearly' },
    'nearly 270 companies',
  ],
] as const)('a value as printed, short enough for a sentence: %o', (given, text) => {
  expect(valueText(stated(given), i18n)).toBe(text);
});

test('a computed sum is told in round money with its formula', () => {
  const sum: Claim = { ...stated({}), formula: 'exports-plus-imports', value: 19.9419e9 };

  expect(claimText(sum, i18n)).toBe('$19.9 bn (exports plus imports, computed)');
});

test('growth from rounded levels is told as a range, with the levels', () => {
  const growth: Claim = {
    ...stated({}),
    formula: 'growth-of-levels',
    unit: 'PERCENT',
    observations: [observe({ qualifier: 'about' }), observe({ qualifier: 'nearly' })],
    value: 0,
    interval: { ...point(0), low: -9.52, high: 5.26 },
  };

  expect(claimText(growth, i18n)).toBe(
    '−9.5% to 5.3% (growth computed from about $20 bn and nearly $20 bn)',
  );
});

test('a rank that others could still push down is told as the best possible', () => {
  const rank: Claim = {
    ...stated({ unitMeasure: 'RANK', unitMult: 0 }),
    formula: 'rank-among-partners',
    value: 3,
    interval: { ...point(3), high: Infinity },
  };

  expect(valueText(rank, i18n)).toBe('place 3 at best');
});
