import { describe, expect, test } from 'vitest';
import { formatPath, PAGES, parsePath, readerLocale } from '#view/route.ts';

describe('parsePath', () => {
  test.each(PAGES)('opens the page %s by the path written for it', (page) => {
    const route = { locale: 'en', page } as const;

    expect(parsePath(formatPath(route, '/'), '/')).toEqual(route);
    expect(parsePath(formatPath(route, '/atlas'), '/atlas/')).toEqual(route);
  });

  test('opens an embedded figure', () => {
    const route = { locale: 'en', page: 'embed', figure: 'trade-over-time' } as const;

    expect(formatPath(route, '/atlas/')).toBe('/atlas/en/embed/trade-over-time/');
    expect(parsePath('/atlas/en/embed/trade-over-time/', '/atlas/')).toEqual(route);
  });

  test.each(['/en/trade', '/en/trade/', '/en/trade/index.html', '/EN/Trade/', '/en//trade/'])(
    'opens the trade page by %s',
    (path) => {
      expect(parsePath(path, '/')).toEqual({ locale: 'en', page: 'trade' });
    },
  );

  test('opens the overview where no page is named', () => {
    expect(parsePath('/en/', '/')).toEqual({ locale: 'en', page: 'overview' });
  });

  test.each(['/', '', '/index.html'])('leaves the language of "%s" to the reader', (path) => {
    expect(parsePath(path, '/')).toEqual({ locale: null, page: 'overview' });
  });

  test('leaves the language to the reader where only the page is named', () => {
    expect(parsePath('/atlas/trade/', '/atlas/')).toEqual({ locale: null, page: 'trade' });
    expect(parsePath('/atlas', '/atlas/')).toEqual({ locale: null, page: 'overview' });
  });

  test.each([
    '/xx/trade/',
    '/en/nothing/',
    '/en/trade/more/',
    '/en/embed/',
    '/en/embed/a/b/',
    '/en/embed/%2e%2e/',
    '/%',
    '/toString/',
  ])('finds nothing at %s', (path) => {
    expect(parsePath(path, '/')).toEqual({ notFound: true });
  });

  test('finds nothing outside the base', () => {
    expect(parsePath('/en/trade/', '/atlas/')).toEqual({ notFound: true });
    expect(parsePath('/atlas2/en/trade/', '/atlas')).toEqual({ notFound: true });
  });
});

describe('readerLocale', () => {
  test('takes the first language the atlas speaks, else English', () => {
    expect(readerLocale(['fr-FR', 'en-GB'])).toBe('en');
    expect(readerLocale(['fr'])).toBe('en');
    expect(readerLocale([])).toBe('en');
  });
});
