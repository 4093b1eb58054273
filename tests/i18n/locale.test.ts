import { expect, test } from 'vitest';
import { DEFAULT_LOCALE, isLocale, localize } from '#i18n/locale.ts';

test('takes a language the atlas is published in, and no other', () => {
  expect(isLocale('en')).toBe(true);
  expect(isLocale('fr')).toBe(false);
  expect(isLocale('EN')).toBe(false);
  expect(isLocale('')).toBe(false);
});

test('a text that is not written in a language yet is read in English', () => {
  const half = { en: 'Oil', it: 'Petrolio' };

  expect(localize(half, DEFAULT_LOCALE)).toBe('Oil');
});
