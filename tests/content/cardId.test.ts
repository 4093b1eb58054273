import { describe, expect, it } from 'vitest';
import { cardIdOf, cardNeeds, entityOf, figureOf } from '#content/cardId.ts';

describe('cardIdOf', () => {
  it('opens the observation of a converted value, not its working', () => {
    expect(cardIdOf({ obs: 'trade-totals:x:y', derived: 'trade-over-time@eur.x' })).toBe(
      'trade-totals:x:y',
    );
  });

  it('opens the working of a value computed from several', () => {
    expect(cardIdOf({ derived: 'trade-over-time@turnover' })).toBe('trade-over-time@turnover');
  });

  it('opens nothing where there is nothing to open', () => {
    expect(cardIdOf({})).toBeNull();
  });
});

describe('entityOf', () => {
  it('takes the id apart at the first colon only', () => {
    expect(entityOf('event:2024:a')).toEqual({ kind: 'event', id: '2024:a' });
  });

  it('finds no entity in an observation', () => {
    expect(entityOf('trade-totals:trade.value:wits')).toBeNull();
    expect(entityOf('event')).toBeNull();
  });
});

describe('cardNeeds', () => {
  it('names the dataset of an observation', () => {
    expect(cardNeeds('company-counts:x:y')).toEqual(['sources', 'company-counts']);
  });

  it('does not fetch the largest module for a source', () => {
    expect(cardNeeds('source:wits')).not.toContain('trade-goods-cn8');
    expect(cardNeeds('source:wits')).toContain('trade-totals');
  });

  it('needs nothing but the sources for an id it does not know', () => {
    expect(cardNeeds('nothing at all')).toEqual(['sources']);
  });
});

describe('figureOf', () => {
  it('names the figure that computes a value', () => {
    expect(figureOf('trade-over-time@usd2024.trade-totals:x')).toBe('trade-over-time');
    expect(figureOf('trade-totals:x:y')).toBeNull();
  });
});
