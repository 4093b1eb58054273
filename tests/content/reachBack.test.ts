import { describe, expect, it } from 'vitest';
import { reachBack } from '#content/reachBack.ts';

describe('reachBack', () => {
  it('opens the start of the default window', () => {
    expect(reachBack({ from: 1995, to: 'latest' })).toEqual({ from: 'earliest', to: 'latest' });
  });

  it('keeps a first year that the reader sets', () => {
    expect(reachBack({ from: 2010, to: 2020 })).toEqual({ from: 2010, to: 2020 });
  });
});
