import { describe, expect, it } from 'vitest';
import { en } from '#i18n/messages/en.ts';
import { createTranslator } from '#i18n/translator.ts';
import { english } from '../translators.ts';

describe('period', () => {
  it.each([
    ['2024', '2024'],
    ['2024-07', 'July 2024'],
    ['2024-01-18', 'Jan 18, 2024'],
    ['2005/2024', '2005 to 2024'],
    ['../2023', 'until 2023'],
    ['2005/..', 'since 2005'],
    [null, 'no date given'],
    ['2024-Q3', '2024-Q3'],
  ])('reads %s as %s', (period, words) => {
    expect(english.period(period)).toBe(words);
  });

  it('keeps a day that a clock west of Greenwich would move', () => {
    expect(english.period('2024-03-01')).toBe('Mar 1, 2024');
  });
});

describe('numbers', () => {
  it('have as many decimals as asked for, and are grouped', () => {
    expect(english.number(18663.76)).toBe('18,664');
    expect(english.number(2, 2)).toBe('2.00');
  });

  it('as printed gain and lose no digit', () => {
    expect(english.asPrinted(4.5)).toBe('4.5');
    expect(english.asPrinted(1485)).toBe('1,485');
  });

  it('as percent take shares of one', () => {
    expect(english.percent(0.1234, 1)).toBe('12.3%');
    expect(english.percent(-0.164)).toBe('−16%');
  });
});

describe('messages', () => {
  it('fill their places and choose the form of a plural', () => {
    const told = createTranslator('en', {
      ...en,
      'table.year': '{count, plural, one {# year} other {# years}} of {what}',
    });

    expect(told.t('table.year', { count: 1, what: 'oil' })).toBe('1 year of oil');
    expect(told.t('table.year', { count: 2, what: 'oil' })).toBe('2 years of oil');
  });

  it('keep an angle bracket as it is, for no message is markup', () => {
    const told = createTranslator('en', { ...en, 'table.year': 'below <{n}>' });

    expect(told.t('table.year', { n: 5 })).toBe('below <5>');
  });

  it('under a code list name the code', () => {
    expect(english.code('sector', 'oil-gas')).toBe('Oil and gas');
  });

  it('are never left out in silence', () => {
    expect(() => english.code('sector', 'gold-rush')).toThrow('sector.gold-rush');
  });
});

describe('names', () => {
  it('of countries come by their codes; W00 is the world', () => {
    expect(english.country('KZ')).toBe('Kazakhstan');
    expect(english.country('W00')).toBe('World');
  });

  it('stand in a list as the language joins them', () => {
    expect(english.list(['rail', 'sea', 'road'])).toBe('rail, sea, and road');
  });
});

describe('messages', () => {
  it('fill plain placeholders as they fill those that need grammar', () => {
    const t = createTranslator('en', {
      ...en,
      'atlas.name': 'On {page} in {year}: it’s {page}',
      'atlas.description': '{count, plural, one {# page} other {# pages}} of {page}',
    }).t;

    expect(t('atlas.name', { page: 'trade', year: 2024 })).toBe('On trade in 2024: it’s trade');
    expect(t('atlas.description', { count: 2, page: 'trade' })).toBe('2 pages of trade');
  });

  it.each(['atlas.name', 'atlas.description'] as const)(
    'without a value for a placeholder are an error: %s',
    (key) => {
      const t = createTranslator('en', {
        ...en,
        'atlas.name': 'On {page}',
        'atlas.description': '{count, plural, other {# pages}}',
      }).t;

      expect(() => t(key, {})).toThrow(key === 'atlas.name' ? /page/ : /count/);
    },
  );
});
