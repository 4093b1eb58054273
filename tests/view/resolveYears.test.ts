import { describe, expect, test } from 'vitest';
import { pinYears, resolveAt, resolveYears } from '#view/resolveYears.ts';
import { DEFAULT_VIEW } from '#view/view.ts';

const extent = { first: 1995, last: 2025 };

describe('resolveYears', () => {
  test.each([
    [{ from: 1995, to: 'latest' }, 1995, 2025],
    [{ from: 'earliest', to: 2010 }, 1995, 2010],
    [{ from: 1991, to: 2040 }, 1995, 2025],
    [{ from: 2026, to: 'latest' }, 2025, 2025],
    [{ from: 1991, to: 1993 }, 1995, 1995],
  ] as const)('gives %o within the years there are', (years, from, to) => {
    expect(resolveYears(years, extent)).toEqual({ from, to });
  });
});

describe('resolveAt', () => {
  test('takes the last year for the latest and stays within the years there are', () => {
    expect(resolveAt('latest', extent)).toBe(2025);
    expect(resolveAt(2010, extent)).toBe(2010);
    expect(resolveAt(2030, extent)).toBe(2025);
  });
});

describe('pinYears', () => {
  test('fixes what would move with the data and nothing else', () => {
    expect(pinYears({ ...DEFAULT_VIEW, years: { from: 1991, to: 'latest' } }, extent)).toEqual({
      ...DEFAULT_VIEW,
      years: { from: 1991, to: 2025 },
      at: 2025,
    });
  });
});
