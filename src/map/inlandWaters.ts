import { toUnit } from './mercator.ts';

/**
 * Waters of Kazakhstan that the shapes of the basemap leave out: Balkhash after Natural Earth, the
 * Aral Sea as it is now, laid by hand. Outlines are rough: they are there to find one's way by.
 */
const OUTLINES: readonly (readonly (readonly [lon: number, lat: number])[])[] = [
  // Balkhash; its western tip is drawn back to let the railway pass on its own side
  [
    [78.99, 46.75],
    [79.25, 46.65],
    [78.89, 46.37],
    [78.45, 46.3],
    [77.21, 46.4],
    [75.61, 46.51],
    [75.46, 46.67],
    [75.41, 46.47],
    [74.91, 46.4],
    [74.77, 46.11],
    [74.28, 46],
    [74.12, 45.05],
    [73.7, 45.55],
    [73.68, 45.85],
    [73.78, 46.18],
    [74.02, 46.2],
    [74.1, 46.43],
    [74.94, 46.81],
    [76.2, 46.78],
    [77.18, 46.64],
    [77.86, 46.65],
    [78.3, 46.47],
    [78.4, 46.66],
  ],
  // North Aral
  [
    [61.17, 46.46],
    [61.28, 46.4],
    [61.18, 46.23],
    [60.85, 46.13],
    [60.5, 46.07],
    [60.1, 46.12],
    [59.82, 46.07],
    [59.8, 46.25],
    [59.58, 46.34],
    [59.75, 46.5],
    [60.02, 46.48],
    [60.07, 46.62],
    [60.3, 46.7],
    [60.43, 46.53],
    [60.65, 46.59],
    [60.72, 46.7],
    [60.85, 46.52],
  ],
  // Western basin of the South Aral
  [
    [58.3, 44.45],
    [58.55, 44.55],
    [58.62, 45],
    [58.78, 45.4],
    [58.95, 45.75],
    [58.85, 45.92],
    [58.68, 45.75],
    [58.5, 45.35],
    [58.25, 44.9],
  ],
];

/** On the Mercator square. */
export const INLAND_WATERS = {
  type: 'MultiPolygon' as const,
  coordinates: OUTLINES.map((outline) => {
    const ring = outline.map((place) => [...toUnit(place)]);
    return [[...ring, ring[0] ?? []]];
  }),
};
