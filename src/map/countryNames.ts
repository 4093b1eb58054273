import type { CountryName } from './countryName.ts';
import { SMALL_COUNTRY_NAMES } from './smallCountryNames.ts';

/** The two the atlas is about come first, then the corridor's own, then their neighbours. */
export const COUNTRY_NAMES: readonly CountryName[] = [
  {
    code: 'KZ',
    places: [
      [67.5, 49.6],
      [66.5, 50.8],
      [70, 46.2],
      [63, 49],
    ],
    minZoom: 2,
  },
  {
    code: 'IT',
    places: [
      [12.3, 42.9],
      [16, 40.6],
      [11.2, 44.9],
      [9.2, 40.1],
    ],
    minZoom: 3.4,
  },
  {
    code: 'CN',
    places: [
      [100, 37],
      [94, 39],
      [103, 33],
    ],
    minZoom: 2,
  },
  {
    code: 'TR',
    places: [
      [32.5, 39],
      [35.5, 38.1],
      [30.5, 38.4],
    ],
    minZoom: 3.6,
  },
  {
    code: 'GE',
    places: [
      [42.9, 42.65],
      [43.3, 41.75],
    ],
    minZoom: 5.4,
  },
  {
    code: 'AZ',
    places: [
      [47.6, 40.25],
      [47.7, 39.7],
    ],
    minZoom: 5.2,
  },
  {
    code: 'RU',
    places: [
      [45, 57.5],
      [54, 56],
      [42, 51],
    ],
    minZoom: 2,
  },
  {
    code: 'UZ',
    places: [
      [62.5, 42],
      [64.5, 41.2],
    ],
    minZoom: 4,
  },
  {
    code: 'TM',
    places: [
      [59.5, 39.2],
      [57.5, 40.3],
    ],
    minZoom: 4,
  },
  {
    code: 'IR',
    places: [
      [54.5, 33],
      [52, 34],
      [57.5, 32],
    ],
    minZoom: 3.2,
  },
  {
    code: 'RO',
    places: [
      [25, 45.1],
      [24.3, 46.7],
    ],
    minZoom: 4.4,
  },
  {
    code: 'BG',
    places: [
      [25.2, 42.55],
      [25, 43],
    ],
    minZoom: 5,
  },
  {
    code: 'RS',
    places: [
      [20.8, 43.9],
      [20.8, 44.3],
    ],
    minZoom: 5.2,
  },
  {
    code: 'HU',
    places: [
      [19.3, 46.75],
      [20.6, 47.6],
    ],
    minZoom: 5,
  },
  {
    code: 'HR',
    places: [
      [16.2, 45.25],
      [15.6, 45.35],
    ],
    minZoom: 6,
  },
  {
    code: 'SI',
    places: [
      [14.9, 46.3],
      [15.1, 45.85],
    ],
    minZoom: 6.4,
  },
  {
    code: 'AT',
    places: [
      [14.4, 47.5],
      [13.4, 47.4],
    ],
    minZoom: 5,
  },
  {
    code: 'PL',
    places: [
      [19.3, 52.3],
      [19, 53],
    ],
    minZoom: 4,
  },
  {
    code: 'BY',
    places: [
      [28, 53.4],
      [28.5, 52.6],
    ],
    minZoom: 4.4,
  },
  {
    code: 'UA',
    places: [
      [31.5, 49],
      [32, 48.2],
    ],
    minZoom: 3.8,
  },
  {
    code: 'IN',
    places: [
      [78.5, 22.5],
      [77, 17],
    ],
    minZoom: 2.6,
  },
  {
    code: 'EG',
    places: [
      [29.3, 26.8],
      [28.5, 28],
    ],
    minZoom: 3.6,
  },
  {
    code: 'SA',
    places: [
      [44.5, 24],
      [45, 21],
    ],
    minZoom: 3,
  },
  {
    code: 'GR',
    places: [
      [22, 39.4],
      [21.6, 40.2],
    ],
    minZoom: 5,
  },
  {
    code: 'DE',
    places: [
      [10.2, 51.2],
      [10.5, 50.3],
    ],
    minZoom: 4,
  },
  ...SMALL_COUNTRY_NAMES,
];
