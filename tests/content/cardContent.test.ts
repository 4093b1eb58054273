import { describe, expect, it } from 'vitest';
import type { CardItem } from '#content/cardContent.ts';
import { CARD_KINDS, field, section } from '#content/cardContent.ts';
import { english } from '../translators.ts';

const line = (key: string): CardItem => ({ key, lead: key, text: '', meta: '', card: null });

describe('field', () => {
  it('is left out where there is nothing to say', () => {
    expect([field('a', 'A', null), field('a', 'A', undefined), field('a', 'A', '')].flat()).toEqual(
      [],
    );
  });

  it('keeps what it opens', () => {
    expect(field('a', 'A', 'text', { card: 'source:x' })).toEqual([
      { key: 'a', label: 'A', text: 'text', card: 'source:x' },
    ]);
  });
});

describe('section', () => {
  it('is left out where it is empty', () => {
    expect(section('a', 'A', [])).toEqual([]);
  });

  it('counts what it does not show', () => {
    const [shown] = section('a', 'A', ['1', '2', '3'].map(line), { most: 2 });

    expect(shown?.items.map(({ key }) => key)).toEqual(['1', '2']);
    expect(shown?.total).toBe(3);
  });
});

it('every kind of card has a name', () => {
  expect(CARD_KINDS.map((kind) => english.code('card.kind', kind))).not.toContain('');
});
