import { describe, expect, test } from 'vitest';
import { ADDRESS_YEARS, measure, prices, yearOr, yearRange } from '#view/yearCodec.ts';

describe('yearRange', () => {
  test.each([
    [ADDRESS_YEARS.first, ADDRESS_YEARS.last],
    ['earliest', 'earliest'],
    ['latest', 'latest'],
    ['earliest', 2000],
  ] as const)('holds %s..%s', (from, to) => {
    expect(yearRange.parse(yearRange.write({ from, to }))).toEqual({ value: { from, to } });
  });

  test('turns a reversed range round with a notice', () => {
    expect(yearRange.parse('2010..2005')).toEqual({
      value: { from: 2005, to: 2010 },
      notice: { reason: 'reversed' },
    });
    expect(yearRange.parse('2010..earliest')).toMatchObject({
      value: { from: 'earliest', to: 2010 },
    });
  });

  test.each(['1990..2000', '2000..2041'])('refuses %s, outside the years of the atlas', (text) => {
    expect(yearRange.parse(text)).toEqual({ problem: 'year-out-of-range' });
  });
});

describe('yearOr', () => {
  test('reads its word in any case', () => {
    expect(yearOr('latest').parse(' Latest ')).toEqual({ value: 'latest' });
  });
});

describe('prices', () => {
  test('calls nominal prices current too', () => {
    expect(prices.parse('current')).toEqual({ value: 'nominal' });
    expect(prices.parse('2024')).toEqual({ value: 2024 });
  });
});

describe('measure', () => {
  test('needs a year for an index and for nothing else', () => {
    expect(measure.parse('index:2010')).toEqual({ value: { kind: 'index', base: 2010 } });
    expect(measure.parse('index')).toEqual({ problem: 'not-a-year' });
    expect(measure.parse('growth:2010')).toEqual({ problem: 'unknown-value' });
    expect(measure.parse('index:2010:2011')).toEqual({ problem: 'unknown-value' });
  });
});
