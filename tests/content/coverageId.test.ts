import { expect, it } from 'vitest';
import { coverageId, inCell, parseCoverageId, spanOf } from '#content/coverageId.ts';
import { coverageKey } from '#evidence/coverage.ts';
import { observe } from '../evidence/observe.ts';

it('finds dataset, row and column again in the id of a cell', () => {
  const observation = observe({ direction: 'kz-it', period: '2024' });
  const row = coverageKey(observation);

  for (const span of [2024, 'before', 'after', 'undated'] as const) {
    expect(parseCoverageId(coverageId(row, span))).toEqual({
      dataset: 'trade-totals',
      row,
      span,
    });
  }
});

it.each(['', '2024', 'trade-totals', 'trade-totals.2024', 'trade-totals.trade.value.1970'])(
  'takes %j for no cell',
  (id) => {
    expect(parseCoverageId(id)).toBeNull();
  },
);

it('puts years without a column of their own before, after, or among the undated', () => {
  expect(spanOf(observe({ period: '1991' }))).toBe(1991);
  expect(spanOf(observe({ period: '2026-12' }))).toBe(2026);
  expect(spanOf(observe({ period: '1990' }))).toBe('before');
  expect(spanOf(observe({ period: '2030' }))).toBe('after');
  expect(spanOf(observe({ period: null }))).toBe('undated');
});

it('holds in a cell what is of its row and column only', () => {
  const [wanted, otherYear, otherRow] = [
    observe({ period: '2024' }),
    observe({ period: '2023' }),
    observe({ period: '2024', reporter: 'IT' }),
  ];

  expect(inCell([wanted, otherYear, otherRow], coverageKey(wanted), 2024)).toEqual([wanted]);
});
