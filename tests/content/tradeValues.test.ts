import { describe, expect, it } from 'vitest';
import type { Measure } from '#view/view.ts';
import { tradeOf } from './tradeContext.ts';

function measured(measure: Measure, year: number) {
  const { all, context } = tradeOf({ flow: ['exports'], measure });
  const value = all[0]?.measured.get(year);
  return { ...value, working: context.workings.derived()[value?.ref.derived ?? '']?.working };
}

describe('tradeYears', () => {
  it('ranks the claims of a year and heads it with the first', () => {
    const year = tradeOf({ flow: ['turnover'] }).all[0]?.years.get(2024);

    expect(year?.headline?.id).toBe('test@turnover.kz.2024.bns-kz-exports-by-partner-2026');
    expect(year?.ranked).toHaveLength(7);
    expect(year?.ranked[1]?.reason).toBe('source-kind');
  });

  it('goes year by year in order and leaves parts of years out', () => {
    const [line] = tradeOf({ flow: ['turnover'], reporter: 'it' }).all;
    const years = [...(line?.years.keys() ?? [])];

    expect(line?.claims.some((claim) => claim.period.includes('/'))).toBe(true);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(years.every(Number.isInteger)).toBe(true);
  });

  it('has no money where no rate reaches the year', () => {
    const year = tradeOf({ flow: ['exports'], currency: 'eur' }).all[0]?.years.get(1998);

    expect(year?.headline).not.toBeNull();
    expect(year?.money).toBeNull();
  });
});

describe('measureYears', () => {
  it('gives an amount in millions', () => {
    expect(measured({ kind: 'amount' }, 2024)).toMatchObject({
      value: 18663.7648458,
      text: '18,664',
    });
  });

  it('shows how a share came about', () => {
    expect(measured({ kind: 'share' }, 2024)).toMatchObject({
      text: '22.9%',
      working: '18,663.7648458 ÷ 81,674.05304 = 22.9%',
    });
  });

  it('shows how growth came about', () => {
    expect(measured({ kind: 'growth' }, 2024)).toMatchObject({
      text: '25.8%',
      working: '18,663.7648458 ÷ 14,833.2898896 − 1 = 25.8%',
    });
  });

  it('shows how an index came about', () => {
    expect(measured({ kind: 'index', base: 2010 }, 2024)).toMatchObject({
      text: '194.9',
      working: '18,663.7648458 ÷ 9,576.765514 × 100 = 194.9',
    });
  });

  it('has no share where no world total is printed, and no growth in the first year', () => {
    expect(measured({ kind: 'share' }, 2014).value).toBeUndefined();
    expect(measured({ kind: 'growth' }, 1995).value).toBeUndefined();
  });
});
