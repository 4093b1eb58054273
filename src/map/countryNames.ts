type Place = readonly [lon: number, lat: number];

export interface CountryName {
  /** ISO 3166 alpha-2 */
  readonly code: string;
  readonly places: readonly Place[];
  readonly minZoom: number;
}

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
  { code: 'FR', places: [[2.4, 46.8]], minZoom: 4 },
  { code: 'CH', places: [[8, 46.8]], minZoom: 5.8 },
  { code: 'CZ', places: [[15.2, 49.8]], minZoom: 5 },
  { code: 'SK', places: [[19.5, 48.7]], minZoom: 5.6 },
  { code: 'BA', places: [[17.8, 44.2]], minZoom: 6 },
  { code: 'AL', places: [[20, 41]], minZoom: 6 },
  { code: 'MK', places: [[21.7, 41.6]], minZoom: 6.4 },
  { code: 'MD', places: [[28.6, 47.1]], minZoom: 6 },
  { code: 'AM', places: [[45, 40.3]], minZoom: 6 },
  { code: 'KG', places: [[74.5, 41.6]], minZoom: 4.6 },
  { code: 'TJ', places: [[71, 38.7]], minZoom: 4.8 },
  { code: 'AF', places: [[66, 33.8]], minZoom: 4 },
  { code: 'PK', places: [[68.5, 28.5]], minZoom: 3.8 },
  { code: 'MN', places: [[103, 46.8]], minZoom: 3 },
  { code: 'IQ', places: [[43.4, 33]], minZoom: 4 },
  { code: 'SY', places: [[38.4, 35]], minZoom: 5 },
  { code: 'LY', places: [[17.8, 27.5]], minZoom: 3.8 },
  { code: 'DZ', places: [[2.7, 28.5]], minZoom: 3.6 },
  { code: 'TN', places: [[9.4, 34]], minZoom: 5 },
  { code: 'MA', places: [[-6.2, 31.8]], minZoom: 4.6 },
  { code: 'ES', places: [[-3.8, 40]], minZoom: 4 },
  { code: 'SD', places: [[30, 16]], minZoom: 3.6 },
  { code: 'YE', places: [[47.5, 15.8]], minZoom: 4.6 },
  { code: 'OM', places: [[56.5, 20.8]], minZoom: 4.6 },
  { code: 'AE', places: [[54.2, 23.8]], minZoom: 5.4 },
  { code: 'LK', places: [[80.7, 7.6]], minZoom: 5 },
  { code: 'ZA', places: [[23.5, -29.5]], minZoom: 3 },
  { code: 'ID', places: [[113.5, -0.6]], minZoom: 3.4 },
  { code: 'MY', places: [[102.2, 4.2]], minZoom: 5 },
  { code: 'VN', places: [[107.6, 14.2]], minZoom: 4.8 },
  { code: 'LT', places: [[23.8, 55.3]], minZoom: 5.2 },
  { code: 'LV', places: [[25.5, 56.9]], minZoom: 5.2 },
  { code: 'EE', places: [[25.8, 58.7]], minZoom: 5.2 },
  { code: 'FI', places: [[26, 62.5]], minZoom: 4 },
  { code: 'SE', places: [[15.5, 60.5]], minZoom: 4 },
];
