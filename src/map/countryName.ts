type Place = readonly [lon: number, lat: number];

export interface CountryName {
  /** ISO 3166 alpha-2 */
  readonly code: string;
  readonly places: readonly Place[];
  readonly minZoom: number;
}
