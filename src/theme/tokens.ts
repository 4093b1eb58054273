import type { ColourName, SectorCode } from './palette.ts';
import { COLOUR_NAMES, SECTOR_CODES } from './palette.ts';

/** A colour that follows the reader's theme, for styles and for attributes of drawn marks. */
export const colour = Object.fromEntries(
  COLOUR_NAMES.map((name) => [camel(name), `var(--${name})`]),
) as Readonly<Record<CamelCase<ColourName>, string>>;

/** Sizes that drawings need as variables, since the contrast theme thickens them. */
export const stroke = {
  line: 'var(--line)',
  claim: 'var(--claim-line)',
  rule: 'var(--rule)',
  area: 'var(--area)',
  dashSecond: 'var(--dash-second)',
} as const;

export const font = { serif: 'var(--serif)', sans: 'var(--sans)' } as const;

/** The sector's fixed colour; a code that is not on the list gets the neutral of other things. */
export function sectorColour(code: string): string {
  return isSectorCode(code) ? `var(--sector-${code})` : colour.context;
}

function isSectorCode(code: string): code is SectorCode {
  return (SECTOR_CODES as readonly string[]).includes(code);
}

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : Name;

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
