import type { Box } from './box.ts';

/** Names of a still, placed for one width of the map. */
export interface NameRoom {
  /** Shown where the map is at least this wide, and until the next one begins, px. */
  readonly from: number;
  /** Size of the map that its names are placed for, px. */
  readonly width: number;
  readonly height: number;
  readonly buttons: 'top' | 'bottom';
}

/** A still of the map that fits the width of its column and is seen as far as the column is high. */
export interface StillSheet {
  /** Width that lines and signs are drawn for, px. */
  readonly width: number;
  /** Height of the drawing in widths; no map is higher. */
  readonly depth: number;
  /** The narrowest first. */
  readonly rooms: readonly NameRoom[];
}

/** Rooms are those of the screens that most people have: phones, tablets, desks. */
export const STILL_SHEETS = {
  narrow: {
    width: 356,
    depth: 1.25,
    rooms: [
      { from: 0, width: 286, height: 300, buttons: 'bottom' },
      { from: 300, width: 326, height: 331, buttons: 'bottom' },
      { from: 334, width: 341, height: 345, buttons: 'bottom' },
      { from: 348, width: 356, height: 359, buttons: 'bottom' },
      { from: 368, width: 378, height: 360, buttons: 'bottom' },
      { from: 387, width: 396, height: 360, buttons: 'bottom' },
    ],
  },
  middle: {
    width: 702,
    depth: 0.8,
    rooms: [
      { from: 0, width: 540, height: 360, buttons: 'bottom' },
      { from: 620, width: 702, height: 461, buttons: 'top' },
      { from: 728, width: 754, height: 492, buttons: 'top' },
    ],
  },
  wide: {
    width: 1278,
    depth: 0.68,
    rooms: [
      { from: 0, width: 943, height: 500, buttons: 'top' },
      { from: 1071, width: 1278, height: 558, buttons: 'top' },
    ],
  },
} as const satisfies Readonly<Record<string, StillSheet>>;

const LONG_SIDE = 181;
const SHORT_SIDE = 46;
const INSET = { top: 12, bottom: 8 } as const;

/** Where the buttons of the live map will be. */
export function buttonsOf({ width, height, buttons }: NameRoom): Box {
  const inset = INSET[buttons];
  const right = width - inset;
  return buttons === 'top'
    ? { left: right - SHORT_SIDE, top: inset, right, bottom: inset + LONG_SIDE }
    : {
        left: right - LONG_SIDE,
        top: height - inset - SHORT_SIDE,
        right,
        bottom: height - inset,
      };
}
