import { describe, expect, test } from 'vitest';
import {
  carryView,
  figureAddress,
  figurePath,
  pageAddress,
  sharedAddress,
  withoutChrome,
} from '#view/pageAddress.ts';
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
      motion: true,
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

describe('figureAddress', () => {
  test('keeps all that is shown, but not the dress of the frame', () => {
    const view = {
      ...DEFAULT_VIEW,
      years: { from: 2010, to: 2020 },
      card: 'trade:1',
      tab: { 'trade-over-time': 'table' },
      controls: false,
      fit: true,
    } as const;

    expect(figureAddress({ locale: 'en', page: 'trade' }, 'trade-over-time', view, '/atlas/')).toBe(
      '/atlas/en/trade/?years=2010..2020&tab=trade-over-time:table&card=trade:1#trade-over-time',
    );
  });
});

describe('sharedAddress', () => {
  test('names the figure in its path, where a preview can see it', () => {
    const route = { locale: 'en', page: 'trade' } as const;
    const view = { ...DEFAULT_VIEW, currency: 'eur', fit: true } as const;

    expect(sharedAddress(route, 'trade-by-month', view, '/atlas/')).toBe(
      '/atlas/en/trade/trade-by-month/?currency=eur',
    );
    expect(figurePath(route, 'trade-by-month', '/')).toBe('/en/trade/trade-by-month/');
  });
});

describe('withoutChrome', () => {
  test('undresses a frame and changes nothing else', () => {
    const dressed = { ...DEFAULT_VIEW, controls: false, tabs: false, title: false, fit: true };

    expect(withoutChrome({ ...dressed, theme: 'dark' })).toEqual({
      ...DEFAULT_VIEW,
      theme: 'dark',
    });
  });
});
