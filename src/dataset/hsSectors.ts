import type { Sector } from './codes.ts';

/** Chapters of the Harmonized System (HS 2022) by sector; where a chapter could go either way, this table decides. */
const RANGES: readonly (readonly [first: number, last: number, sector: Sector])[] = [
  [1, 24, 'agriculture-food'],
  [25, 26, 'metals-minerals'],
  [27, 27, 'oil-gas'],
  [28, 40, 'chemicals-pharma'],
  [41, 67, 'consumer-goods'],
  [68, 70, 'construction'],
  [71, 83, 'metals-minerals'],
  [84, 85, 'machinery'],
  [86, 89, 'transport-logistics'],
  [90, 90, 'machinery'],
  [91, 92, 'consumer-goods'],
  [93, 93, 'politics-security'],
  [94, 94, 'construction'],
  [95, 97, 'consumer-goods'],
];

/** Two-digit chapter of a product code (`hs:8481`, `cn:84818059`); null for codes outside the HS. */
export function hsChapter(product: string): string | null {
  return /^(?:hs|cn):(\d{2})/.exec(product)?.[1] ?? null;
}

/** Four-digit heading of a product code; null for chapters and codes outside the HS. */
export function hsHeading(product: string): string | null {
  return /^(?:hs|cn):(\d{4})/.exec(product)?.[1] ?? null;
}

export function sectorOfChapter(chapter: string): Sector | null {
  const number = Number(chapter);
  return RANGES.find(([first, last]) => number >= first && number <= last)?.[2] ?? null;
}
