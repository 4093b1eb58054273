import { describe, expect, it } from 'vitest';
import {
  inWindow,
  largestClaim,
  latestClaim,
  spanClaims,
  spanExtent,
} from '#content/claimSpans.ts';
import { loadedData } from '../loadedData.ts';

const { investment, sources } = await loadedData('investment');
const claims = spanClaims(investment, sources);

describe('spanClaims', () => {
  it('runs from the first day to the end of the last', () => {
    const of = (period: string) => claims.find(({ observation }) => observation.period === period);

    expect(of('1993/2012')).toMatchObject({ from: 1993, to: 2013 });
    expect(of('2005/2023-06')).toMatchObject({ from: 2005, to: 2023.5 });
    expect(of('../2024')).toMatchObject({ from: null, to: 2025 });
  });

  it('counts how many claims share a key and which of them is the headline', () => {
    const italian = claims.find(({ observation }) => observation.source === 'tentor-2013');
    const translated = claims.find(({ observation }) => observation.source === 'inosmi-2013');

    expect([italian?.others, translated?.others]).toEqual([1, 1]);
    expect([italian?.isHeadline, translated?.isHeadline].filter(Boolean).length).toBe(1);
  });
});

describe('spanExtent', () => {
  it('gives the first and the last year that any claim covers', () => {
    expect(spanExtent(claims)).toEqual({ first: 1991, last: 2025 });
  });
});

describe('inWindow', () => {
  it('keeps a claim of which one year lies in the window', () => {
    const early = inWindow(claims, { from: 1991, to: 1992 });

    expect(early.map(({ from }) => from)).toContain(1991);
    expect(early.map(({ from }) => from)).not.toContain(1993);
  });

  it('takes a claim without a start to begin before the window', () => {
    const sources2009 = inWindow(claims, { from: 2009, to: 2009 }).map(
      ({ observation }) => observation.source,
    );

    expect(sources2009).toContain('botschaft-kaz-2009-11');
    expect(
      inWindow(claims, { from: 2010, to: 2010 }).map(({ observation }) => observation.source),
    ).not.toContain('botschaft-kaz-2009-11');
  });
});

describe('latestClaim and largestClaim', () => {
  it('choose among equals by the headline rule', () => {
    expect(latestClaim(claims)?.observation.source).toBe('kazpravda-2025-09');
    expect(largestClaim(claims, 'USD')?.observation.source).toBe('kazinform-2022-08-30years');
  });

  it('compare amounts of one currency only', () => {
    expect(largestClaim(claims, 'EUR')?.observation.obsValue).toBe(7500);
  });

  it('give nothing where there are no claims', () => {
    expect(latestClaim([])).toBeNull();
    expect(largestClaim([], 'USD')).toBeNull();
  });
});
