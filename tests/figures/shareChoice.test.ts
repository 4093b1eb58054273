import { describe, expect, test } from 'vitest';
import type { Shared } from '#figures/shareChoice.ts';
import {
  firstChoice,
  frameAddress,
  linkAddress,
  scriptAddress,
  slideAddress,
} from '#figures/shareChoice.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';

const SHARED: Shared = {
  figure: 'trade-over-time',
  page: 'trade',
  base: '/atlas/',
  from: 'https://example.org/atlas/en/trade/?years=2000..latest',
};
const VIEW: View = {
  ...DEFAULT_VIEW,
  years: { from: 2010, to: 2020 },
  tab: { 'trade-over-time': 'table', 'trade-by-month': 'sources' },
  card: 'event:a',
  theme: 'dark',
};
const FIRST = firstChoice(VIEW, 'en');

test('a link leads to the figure on its page, with what is open in it and no other', () => {
  expect(linkAddress(SHARED, VIEW, 'en')).toBe(
    'https://example.org/atlas/en/trade/trade-over-time/?years=2010..2020&tab=trade-over-time:table&card=event:a&theme=dark',
  );
});

describe('a frame', () => {
  test('begins without filters and card, in the theme of the page', () => {
    expect(frameAddress(SHARED, VIEW, FIRST)).toBe(
      'https://example.org/atlas/en/embed/trade-over-time/?years=2010..2020&tab=trade-over-time:table&theme=dark&controls=off',
    );
  });

  test('is dressed as chosen, and fills 16:9', () => {
    const choice = { ...FIRST, theme: 'auto', size: 'wide', controls: true, title: false } as const;

    expect(frameAddress(SHARED, DEFAULT_VIEW, choice)).toBe(
      'https://example.org/atlas/en/embed/trade-over-time/?title=off&fit',
    );
  });
});

test('a slide has nothing to press', () => {
  expect(slideAddress(SHARED, DEFAULT_VIEW, { ...FIRST, theme: 'auto' })).toBe(
    'https://example.org/atlas/en/embed/trade-over-time/?controls=off&tabs=off&fit',
  );
});

test('the script stands beside the pages', () => {
  expect(scriptAddress(SHARED)).toBe('https://example.org/atlas/embed.js');
});
