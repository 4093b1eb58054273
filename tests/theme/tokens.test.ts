import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SECTORS } from '#dataset/codes.ts';
import type { Palette, PaletteName } from '#theme/palette.ts';
import { COLOUR_NAMES, PALETTE_NAMES, PALETTES, SECTOR_CODES } from '#theme/palette.ts';
import { colour, sectorColour } from '#theme/tokens.ts';
import { contrast, distance, VISION } from './colourMath.ts';

const css = readFileSync('src/theme/colours.css', 'utf8');

/** Where each palette is written in colours.css: the condition, then the selector. */
const BLOCKS: readonly (readonly [string, string, PaletteName])[] = [
  ['', ':root', 'light'],
  ['screen', "html[data-theme='dark']", 'dark'],
  ['screen', "html[data-theme='contrast']", 'contrast'],
  ['screen and (prefers-color-scheme: dark)', "html[data-theme='auto']", 'dark'],
  ['screen and (prefers-contrast: more)', "html[data-theme='auto']", 'contrast'],
  ['screen and (prefers-color-scheme: dark)', "html[data-theme='contrast']", 'contrastDark'],
  [
    'screen and (prefers-color-scheme: dark) and (prefers-contrast: more)',
    "html[data-theme='auto']",
    'contrastDark',
  ],
];

interface Block {
  readonly condition: string;
  readonly selector: string;
  readonly declarations: Readonly<Record<string, string>>;
}

describe('colours.css', () => {
  const blocks = readBlocks(css);

  test('has a block for each theme and each system that asks for one, and no other', () => {
    expect(blocks.map((block) => [block.condition, block.selector])).toEqual(
      BLOCKS.map(([condition, selector]) => [condition, selector]),
    );
  });

  test.each(BLOCKS.map((expected, index) => ({ expected, index })))(
    'says what palette.ts says in block $index',
    ({ expected: [, , name], index }) => {
      const colours = Object.entries(blocks[index]?.declarations ?? {}).filter(([, value]) =>
        value.startsWith('#'),
      );

      expect(Object.fromEntries(colours)).toEqual(
        Object.fromEntries(Object.entries(PALETTES[name]).map(([key, hex]) => [`--${key}`, hex])),
      );
    },
  );

  test('gives both copies of a palette the same sizes', () => {
    const sizes = (name: PaletteName) =>
      BLOCKS.flatMap(([, , palette], index) =>
        palette === name ? [blocks[index]?.declarations] : [],
      );

    for (const name of PALETTE_NAMES) expect(new Set(sizes(name).map(stringify)).size).toBe(1);
  });
});

describe.each(PALETTE_NAMES)('the %s palette', (name) => {
  const palette = PALETTES[name];
  const strict = name.startsWith('contrast');

  test('has text that can be read on paper and on sheets', () => {
    for (const text of ['ink', 'muted', 'kz', 'it'] as const) {
      expect(lowestOnGrounds(palette, palette[text]), text).toBeGreaterThanOrEqual(
        strict ? 7 : 4.5,
      );
    }
  });

  test('has text that can be read on the land and the sea of the map', () => {
    for (const ground of ['land', 'sea', 'kz-land', 'it-land'] as const) {
      expect(contrast(palette.ink, palette[ground]), ground).toBeGreaterThanOrEqual(
        strict ? 7 : 4.5,
      );
    }
  });

  test('has marks and edges that can be seen', () => {
    for (const mark of ['context', 'edge'] as const) {
      expect(lowestOnGrounds(palette, palette[mark]), mark).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(SECTOR_CODES)('has a mark for %s that can be seen', (code) => {
    const least = strict ? 4.5 : 3;

    expect(lowestOnGrounds(palette, palette[`sector-${code}`])).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.entries(VISION))('keeps any two sectors apart for %s vision', (_, vision) => {
    const pairs = SECTOR_CODES.flatMap((one, index) =>
      SECTOR_CODES.slice(index + 1).map((other) => ({ one, other })),
    );
    const near = pairs.filter(
      ({ one, other }) =>
        distance(palette[`sector-${one}`], palette[`sector-${other}`], vision) < 0.05,
    );

    expect(near).toEqual([]);
  });

  test('keeps the countries’ colours to the countries', () => {
    const near = SECTOR_CODES.filter((code) =>
      [palette.kz, palette.it].some(
        (country) => distance(palette[`sector-${code}`], country, VISION.full) < 0.09,
      ),
    );

    expect(near).toEqual([]);
  });

  test.each(Object.entries(VISION))('keeps the two countries apart for %s vision', (_, vision) => {
    expect(distance(palette.kz, palette.it, vision)).toBeGreaterThan(0.1);
  });
});

describe('colour', () => {
  test('names a variable of colours.css for each colour', () => {
    expect(Object.keys(colour)).toHaveLength(COLOUR_NAMES.length);
    for (const value of Object.values(colour)) {
      expect(css).toContain(`${value.slice('var('.length, -1)}:`);
    }
  });
});

describe(sectorColour, () => {
  test('knows every sector of the data', () => {
    expect([...SECTOR_CODES]).toEqual([...SECTORS]);
    for (const code of SECTORS) expect(sectorColour(code)).toBe(`var(--sector-${code})`);
  });

  test('gives an unknown code the neutral colour', () => {
    expect(sectorColour('fishing-on-the-moon')).toBe(colour.context);
  });
});

function lowestOnGrounds(palette: Palette, ink: string): number {
  return Math.min(contrast(ink, palette.paper), contrast(ink, palette.sheet));
}

function stringify(declarations: Readonly<Record<string, string>> | undefined): string {
  return JSON.stringify(declarations);
}

function readBlocks(text: string): Block[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const found: Block[] = [];
  let condition = '';
  for (const [, media, selector, body] of bare.matchAll(
    /@media ([^{]+?)\s*\{|([^{}@]+?)\s*\{([^{}]*)\}|\}/g,
  )) {
    if (media) condition = media;
    else if (selector && body !== undefined) {
      found.push({ condition, selector: selector.trim(), declarations: readDeclarations(body) });
    } else condition = '';
  }
  return found;
}

function readDeclarations(body: string): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}
