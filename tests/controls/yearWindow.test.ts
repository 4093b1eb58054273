import { describe, expect, test } from 'vitest';
import { moveEnd, moveWindow, setEnd, toWindow } from '#controls/yearWindow.ts';

const span = { first: 1995, last: 2025 };

describe('toWindow', () => {
  test('cuts the range to the years there are', () => {
    expect(toWindow({ from: 'earliest', to: 'latest' }, span)).toEqual({ from: 1995, to: 2025 });
    expect(toWindow({ from: 1991, to: 2030 }, span)).toEqual({ from: 1995, to: 2025 });
  });
});

describe('moveEnd', () => {
  test('stops an end at the other one', () => {
    expect(moveEnd({ from: 2000, to: 2010 }, 'from', 2015, span)).toEqual({ from: 2010, to: 2010 });
    expect(moveEnd({ from: 2000, to: 2010 }, 'to', 1990, span)).toEqual({ from: 2000, to: 2000 });
  });

  test('lets the last end go on moving with the data when it reaches the last year', () => {
    expect(moveEnd({ from: 2000, to: 2010 }, 'to', 2040, span)).toEqual({
      from: 2000,
      to: 'latest',
    });
    expect(moveEnd({ from: 2000, to: 'latest' }, 'to', 2024, span)).toEqual({
      from: 2000,
      to: 2024,
    });
  });

  test('leaves a first year before the span as it is while nothing moves it', () => {
    expect(moveEnd({ from: 1991, to: 2010 }, 'from', 1995, span)).toEqual({ from: 1991, to: 2010 });
    expect(moveEnd({ from: 1991, to: 2010 }, 'to', 2005, span)).toEqual({ from: 1991, to: 2005 });
  });
});

describe('moveWindow', () => {
  test('keeps the length at the edges of the span', () => {
    expect(moveWindow({ from: 2000, to: 2010 }, -20, span)).toEqual({ from: 1995, to: 2005 });
    expect(moveWindow({ from: 2000, to: 2010 }, 90, span)).toEqual({ from: 2015, to: 'latest' });
    expect(moveWindow({ from: 2015, to: 'latest' }, -1, span)).toEqual({ from: 2014, to: 2024 });
  });

  test('does nothing where there is no room', () => {
    const all = { from: 1995, to: 'latest' } as const;

    expect(moveWindow(all, 3, span)).toBe(all);
  });
});

describe('setEnd', () => {
  test('moves the other end out of the way', () => {
    expect(setEnd({ from: 2000, to: 2010 }, 'from', 2015, span)).toEqual({ from: 2015, to: 2015 });
    expect(setEnd({ from: 2000, to: 2010 }, 'to', 1997, span)).toEqual({ from: 1997, to: 1997 });
  });

  test('keeps a typed last year put', () => {
    expect(setEnd({ from: 2000, to: 'latest' }, 'to', 2025, span)).toEqual({
      from: 2000,
      to: 2025,
    });
  });
});
