import { describe, expect, test } from 'vitest';
import { flag, oneOrNone, onOff, someOf, someOrNull } from '#view/codec.ts';

const SIZES = ['small', 'large', 'x-large'] as const;

describe('someOf', () => {
  test('reads codes in the order of the list, each once', () => {
    expect(someOf(SIZES).parse('large~SMALL, large')).toEqual({ value: ['small', 'large'] });
  });

  test('reads codes whose hyphen a word processor has changed', () => {
    expect(someOf(SIZES).parse('x\u2011large')).toEqual({ value: ['x-large'] });
  });

  test('writes only codes of the list', () => {
    expect(someOf<string>(SIZES).write(['large', 'huge', 'small'])).toBe('small~large');
  });
});

describe('someOrNull', () => {
  const codec = someOrNull(SIZES, 'all', 'none');

  test('tells no filter from an empty choice', () => {
    expect(codec.parse('all')).toEqual({ value: null });
    expect(codec.parse('none')).toEqual({ value: [] });
    expect(codec.write(null)).toBe('all');
    expect(codec.write([])).toBe('none');
  });

  test('knows no empty choice where there is no word for one', () => {
    expect(someOrNull(SIZES, 'all').write([])).toBe('all');
    expect(someOrNull(SIZES, 'all').parse('none')).toEqual({ problem: 'unknown-value' });
  });
});

describe('oneOrNone', () => {
  test('reads the word for none as null', () => {
    expect(oneOrNone(SIZES, 'none').parse('None')).toEqual({ value: null });
    expect(oneOrNone(SIZES, 'none').write(null)).toBe('none');
  });
});

describe('onOff', () => {
  test.each([
    ['on', true],
    ['YES', true],
    ['1', true],
    ['off', false],
    ['false', false],
    ['0', false],
  ])('reads %s as %s', (text, value) => {
    expect(onOff.parse(text)).toEqual({ value });
  });
});

describe('flag', () => {
  test('is on when it stands alone', () => {
    expect(flag.parse('')).toEqual({ value: true });
    expect(flag.parse('off')).toEqual({ value: false });
  });
});
