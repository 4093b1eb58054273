import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '#entryPrerender.tsx';
import { sharePath } from '../pageHead.ts';
import type { PageBuild } from '../writePages.ts';
import { writeSiteFile } from '../writeSiteFile.ts';
import type { RasterPool } from './rasterPool.ts';
import { shareCard } from './shareCard.ts';

/** One picture a figure for previews of shared links; a card drawn before is not drawn again. */
export async function writeShareImages(
  { dist, release }: PageBuild,
  edition: Edition,
  pool: RasterPool,
  cache: string,
): Promise<void> {
  const { i18n, contents, picture } = edition;
  await mkdir(cache, { recursive: true });
  await Promise.all(
    [...contents.values()].map(async (content) => {
      const svg = shareCard(content, i18n, release, picture);
      const png = await cached(cache, svg, pool);
      await writeSiteFile(dist, sharePath(i18n.locale, content.id), png);
    }),
  );
}

async function cached(cache: string, svg: string, pool: RasterPool): Promise<Uint8Array> {
  const file = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const png = await pool.toPng(svg);
  await writeFile(file, png);
  return png;
}
