import { expect, it } from 'vitest';
import { disputeYears, touches } from '#pages/disputeYears.ts';

const window = { pages: ['investment'], years: [1991, 2024] } as const;

it('touches the years between its first and its last', () => {
  expect(touches(window, { page: null, year: 2005 })).toBe(true);
  expect(touches(window, { page: null, year: 2025 })).toBe(false);
});

it('takes page and year together', () => {
  expect(touches(window, { page: 'investment', year: 2005 })).toBe(true);
  expect(touches(window, { page: 'trade', year: 2005 })).toBe(false);
  expect(touches({ pages: ['trade'], years: null }, { page: 'trade', year: 2005 })).toBe(false);
});

it('offers the years in which disputes begin and end, newest first, each once', () => {
  const one = { pages: ['trade'], years: [2024, 2024] } as const;

  expect(disputeYears([window, one])).toEqual([2024, 1991]);
});
