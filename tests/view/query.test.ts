import { describe, expect, test } from 'vitest';
import { encodeText, readQuery } from '#view/query.ts';

describe('readQuery', () => {
  test.each([
    [
      '?a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a=1;b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      '?a=1?b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['?fit', [['fit', '']]],
    ['?a=b=c', [['a', 'b=c']]],
    ['?a=x+y%2Bz', [['a', 'x y+z']]],
    ['?a=%257E', [['a', '~']]],
    ['?a=%E4%B8', [['a', '%E4%B8']]],
    ['?a=100%', [['a', '100%']]],
    ['?%61=%c3%a9', [['a', 'é']]],
    [
      '?a%3D1%26b%3D2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      '?a%253D1%2526b%253D2&c=3',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    ['', []],
    ['?&&', []],
  ])('takes "%s" apart', (query, pairs) => {
    expect(readQuery(query).map(({ key, text }) => [key, text])).toEqual(pairs);
  });
});

describe('encodeText', () => {
  test('leaves what reads well and a query may hold', () => {
    expect(encodeText('a~b,c:d.e/f_g-h')).toBe('a~b,c:d.e/f_g-h');
  });

  test('hides what would end a value, a link in a sentence or a quoted attribute', () => {
    expect(encodeText("&=#?;+ %'()!*")).toBe('%26%3D%23%3F%3B%2B%20%25%27%28%29%21%2A');
  });
});
