import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** The weights that styles ask for, on the axis of the variable fonts. */
const WEIGHTS = { wght: { min: 400, max: 600 } } as const;
/** What is done to letters: accents, spacing, figures of one width. Small capitals and the like are not used. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'] as const;
const FONT_FILE = /^@fontsource-variable\/[^/]+\/files\//;
const NAMED = /@fontsource-variable\/[\w-]+\/files\/[\w-]+\.woff2/g;

/** The alphabets of all languages, and the signs that formats put in: from first to last code point. */
const ALPHABETS = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x401, 0x401],
  [0x410, 0x44f],
  [0x451, 0x451],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x2190, 0x2193],
] as const;
const KAZAKH_AND_SIGNS = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі₸€№™−';

/**
 * Fonts with the letters and weights that the atlas uses and no others, half as large: they share the
 * line with the document. The font files that `fonts.css` names are replaced by cut ones.
 */
export function cutFonts(): Plugin {
  return {
    name: 'atlas:cut-fonts',
    async config({ root = process.cwd() }) {
      const folder = await cutInto(root);
      return { resolve: { alias: [{ find: FONT_FILE, replacement: `${folder}/` }] } };
    },
  };
}

/** The folder of the cut fonts; they are cut once for the same letters and files. */
async function cutInto(root: string): Promise<string> {
  const styles = await readFile(join(root, 'src', 'theme', 'fonts.css'), 'utf8');
  const names = [...new Set(styles.match(NAMED))];
  if (names.length === 0) throw new Error('src/theme/fonts.css names no font file');
  const letters = await lettersUsed(join(root, 'src'));
  const fonts = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(root, 'node_modules', name)) })),
  );
  const key = createHash('sha256').update(JSON.stringify([letters, WEIGHTS, FEATURES]));
  for (const { bytes } of fonts) key.update(bytes);
  const folder = join(root, '.cache', 'fonts', key.digest('hex').slice(0, 12));
  if (existsSync(folder)) return folder;
  // Another build may be at it: what stands there under its name is whole.
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  for (const { name, bytes } of fonts) {
    await writeFile(join(unfinished, basename(name)), await cutFont(bytes, letters));
  }
  await rename(unfinished, folder).catch(() => undefined);
  return folder;
}

/** Every letter of data and messages, and those that a reader or a format may add. */
export async function lettersUsed(folder: string): Promise<string> {
  const letters = new Set(KAZAKH_AND_SIGNS);
  for (const [first, last] of ALPHABETS) {
    for (let code = first; code <= last; code += 1) letters.add(String.fromCodePoint(code));
  }
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(json|tsx?)$/.test(file)) continue;
    for (const letter of await readFile(join(folder, file), 'utf8')) letters.add(letter);
  }
  return [...letters].sort().join('');
}

/** A web font with no more than these letters. */
export async function cutFont(font: Buffer, letters: string): Promise<Buffer> {
  const options = { variationAxes: WEIGHTS, keepFeatures: [...FEATURES], noHinting: true };
  const cut = await subsetFont(font, letters, { ...options, targetFormat: 'sfnt' });
  return subsetFont(renamed(cut), letters, { ...options, targetFormat: 'woff2' });
}

const COPYRIGHT = 0;

/** The licence reserves ‘Source’ for the font as its makers left it; as long a name takes its place. */
function renamed(sfnt: Buffer): Buffer {
  const named = Buffer.from(sfnt);
  const [from, to] = [utf16('Source'), utf16('Steppe')];
  for (const { id, bytes } of nameRecords(named)) {
    if (id === COPYRIGHT) continue;
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from)) to.copy(bytes, at);
  }
  return named;
}

/** The names that a font tells of itself, as views of its own bytes (OpenType, table `name`). */
export function nameRecords(
  sfnt: Buffer,
): readonly { readonly id: number; readonly bytes: Buffer }[] {
  const tables = Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = tables.find((at) => sfnt.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) return [];
  const table = sfnt.readUInt32BE(entry + 8);
  const strings = table + sfnt.readUInt16BE(table + 4);
  return Array.from({ length: sfnt.readUInt16BE(table + 2) }, (_, index) => {
    const record = table + 6 + index * 12;
    const start = strings + sfnt.readUInt16BE(record + 10);
    const bytes = sfnt.subarray(start, start + sfnt.readUInt16BE(record + 8));
    return { id: sfnt.readUInt16BE(record + 6), bytes };
  });
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
