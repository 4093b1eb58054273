import { expect, test } from 'vitest';
import { readSiteAddress } from '../../../scripts/site/siteAddress.ts';

test('without an origin, addresses begin at the root of whatever host serves them', () => {
  const address = readSiteAddress({});

  expect(address.of('share/en/x.png')).toBe('/share/en/x.png');
  expect(address.ofPage({ locale: 'en', page: 'trade' })).toBe('/en/trade/');
  expect(address.whole('sitemap.xml')).toBe('http://localhost:4173/sitemap.xml');
});

test('an origin and a folder make whole addresses, however they are written', () => {
  const address = readSiteAddress({
    ATLAS_ORIGIN: 'https://example.org/',
    ATLAS_BASE: 'atlas',
  });

  expect(address.base).toBe('/atlas/');
  expect(address.ofPage({ locale: 'en', page: 'embed', figure: 'trade-over-time' })).toBe(
    'https://example.org/atlas/en/embed/trade-over-time/',
  );
});

test('an origin with a path is refused: the path belongs to the base', () => {
  expect(() => readSiteAddress({ ATLAS_ORIGIN: 'https://example.org/atlas' })).toThrow(
    'ATLAS_ORIGIN',
  );
});
