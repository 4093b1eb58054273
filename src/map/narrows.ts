import type { Point } from './mercator.ts';
import { toUnit } from './mercator.ts';

interface Narrow {
  readonly at: Point;
  /** On the Mercator square, as are the others. */
  readonly reach: number;
  readonly room: number;
}

const EQUATOR_KM = 40_075;

/**
 * Waters too narrow for lines side by side: how far around a point they reach, and how far a line
 * may stand off its way there, km. The test of the lines drawn walks them over the basemap and
 * names the waters that belong here.
 */
const NARROWS: readonly Narrow[] = [
  // Bosphorus, Sea of Marmara, Dardanelles
  narrow(27.8, 40.6, 150, 0),
  // Strait of Messina
  narrow(15.65, 38.15, 45, 1),
  // Suez Canal and Gulf of Suez
  narrow(32.9, 29, 190, 5),
  // Bab-el-Mandeb
  narrow(43.2, 12.6, 90, 5),
  // Strait of Gibraltar and along the coast of Spain
  narrow(-4.5, 36.3, 170, 0),
  narrow(-1.3, 37.3, 160, 0),
  // Gulf of İskenderun
  narrow(35.6, 36.7, 60, 5),
  // Past Cape Kafireas and Cape Maleas
  narrow(24.5, 38, 40, 3),
  narrow(23, 36.3, 50, 3),
  // Along Istria
  narrow(13.6, 45.4, 70, 3),
  // Before Genoa, along Provence, and between Corsica and Elba
  narrow(9, 44.3, 60, 5),
  narrow(6.4, 43.2, 70, 5),
  narrow(9.6, 42.5, 80, 5),
  // Around Absheron
  narrow(49.7, 40.4, 60, 3),
  // Straits of Malacca and Singapore, Sunda Strait, along Borneo, mouth of the Yangtze
  narrow(103, 1.5, 220, 5),
  narrow(106, -6.2, 90, 5),
  narrow(109.2, 1.2, 120, 5),
  narrow(121.6, 31.3, 70, 5),
];

function narrow(lon: number, lat: number, reach: number, room: number): Narrow {
  const unit = 1 / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180));
  return { at: toUnit([lon, lat]), reach: reach * unit, room: room * unit };
}

/**
 * How far a line may stand off its way at a point of the Mercator square. Beyond a narrow water the
 * room opens by and by, so that the line does not jump aside.
 */
export function roomAt([x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { at, reach, room } of NARROWS) {
    const beyond = Math.hypot(x - at[0], y - at[1]) - reach;
    if (beyond < reach) least = Math.min(least, room + Math.max(0, beyond) / 3);
  }
  return least;
}
