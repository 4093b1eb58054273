import { expect, test } from 'vitest';
import { axisOf } from '#content/tradeAxis.ts';
import type { View } from '#view/view.ts';
import { english } from '../translators.ts';
import { tradeOf } from './tradeContext.ts';

function axis(view: Partial<View>) {
  const { context, choices } = tradeOf(view);
  return axisOf(english, context, choices);
}

test.each([
  [{}, 'USD bn, current prices'],
  [{ currency: 'eur' }, 'EUR bn, current prices'],
  [{ prices: 2015 }, 'USD bn, prices of 2015'],
  [{ measure: { kind: 'share' } }, '% of Kazakhstan’s trade of that kind with the world'],
  [{ measure: { kind: 'growth' }, prices: 2015 }, '% change on the year before, prices of 2015'],
  [{ measure: { kind: 'index', base: 2010 } }, 'index, 2010 = 100, current prices'],
] as const)('an axis for %j is called %s', (view, title) => {
  expect(axis(view).title).toBe(title);
});

test('amounts start at zero; an index does not, nor does a logarithm', () => {
  expect(axis({}).zero).toBe(true);
  expect(axis({ measure: { kind: 'index', base: 2010 } }).zero).toBe(false);
  expect(axis({ scale: 'log' })).toMatchObject({ zero: false, scale: 'log' });
});

test('shares and growth are percent, an index is a number', () => {
  expect(axis({ measure: { kind: 'growth' } }).style).toBe('percent');
  expect(axis({ measure: { kind: 'index', base: 2010 } }).style).toBe('number');
});
