import { expect, test } from 'vitest';
import { COUNTRY_NAMES } from '#map/countryNames.ts';
import { INLAND_WATERS } from '#map/inlandWaters.ts';
import { toUnit } from '#map/mercator.ts';
import { SEA_NAMES } from '#map/seaNames.ts';
import { readBasemap } from './basemaps.ts';
import { contains } from './contains.ts';

const { land } = readBasemap('near');

test('every sea is named in the four languages', () => {
  for (const { name } of SEA_NAMES) {
    expect(Object.values(name).filter(Boolean), name.en).toHaveLength(4);
  }
});

const LAKES = ['Lake Balkhash', 'Aral Sea'];

test('every sea’s name stands in the water, a lake’s first choice too', () => {
  for (const lake of LAKES) {
    const [first] = SEA_NAMES.find(({ name }) => name.en === lake)?.places ?? [];
    expect(first && contains(INLAND_WATERS, toUnit(first)), lake).toBe(true);
  }
  for (const { name, places } of SEA_NAMES.filter(({ name }) => !LAKES.includes(name.en))) {
    for (const place of places)
      expect(contains(land, toUnit(place)), `${name.en} ${place}`).toBe(false);
  }
});

test('every country’s name stands on land where it can', () => {
  for (const { code, places } of COUNTRY_NAMES) {
    const [first] = places;
    expect(first && contains(land, toUnit(first)), code).toBe(true);
  }
});

test('countries have names in every language of the atlas', () => {
  for (const locale of ['en', 'it', 'kk', 'ru']) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    for (const { code } of COUNTRY_NAMES)
      expect(names.of(code), `${locale} ${code}`).not.toBe(code);
  }
});
