import { describe, expect, test } from 'vitest';
import { carryView, pageAddress } from '#view/pageAddress.ts';
import { DEFAULT_VIEW } from '#view/view.ts';

describe('pageAddress', () => {
  test('takes filters and theme along and leaves what was open', () => {
    const view = {
      ...DEFAULT_VIEW,
      years: { from: 2010, to: 'latest' },
      theme: 'dark',
      card: 'trade:1',
      tab: { 'trade-over-time': 'table' },
      map: { lat: 1, lon: 2, zoom: 3 },
    } as const;

    expect(pageAddress({ locale: 'en', page: 'corridor' }, view, '/atlas/')).toBe(
      '/atlas/en/corridor/?years=2010..latest&theme=dark',
    );
  });
});

describe('carryView', () => {
  test('changes nothing about a view with nothing open', () => {
    expect(carryView(DEFAULT_VIEW)).toEqual(DEFAULT_VIEW);
  });
});
