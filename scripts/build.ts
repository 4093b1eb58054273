import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Edition } from '#entryPrerender.tsx';
import type { Locale } from '#i18n/locale.ts';
import { DEFAULT_LOCALE, LOCALES } from '#i18n/locale.ts';
import { readRelease } from './release.ts';
import { buildClient, loadPrerender } from './site/bundle.ts';
import { writeOpenData } from './site/openData/writeOpenData.ts';
import { createRasterPool } from './site/share/rasterPool.ts';
import { writeShareImages } from './site/share/writeShareImages.ts';
import { readSiteAddress } from './site/siteAddress.ts';
import { writeFigureLinks } from './site/writeFigureLinks.ts';
import { writeNotFound, writePages } from './site/writePages.ts';
import { writeRootFiles } from './site/writeRootFiles.ts';

// React's development build is ten times as slow and marks what it renders.
process.env.NODE_ENV = 'production';

const root = join(import.meta.dirname, '..');
/** `ATLAS_OUT` names another folder, so that two builds do not meet in one. */
const dist = resolve(root, process.env.ATLAS_OUT ?? 'dist');
const build = { dist, address: readSiteAddress(), release: readRelease() };
const started = performance.now();

await buildClient(root, dist);
const { openEdition } = await loadPrerender(root, dist);

const pool = createRasterPool();
const shares: Promise<void>[] = [];
const editions = new Map<Locale, Edition>();
let pages = 0;
for (const locale of LOCALES) {
  const edition = await openEdition(locale, build.address.base);
  editions.set(locale, edition);
  shares.push(writeShareImages(build, edition, pool, join(root, '.cache', 'share')));
  pages += await writePages(build, edition, locale);
  await writeFigureLinks(build, edition);
}
const first = editions.get(DEFAULT_LOCALE);
if (!first) throw new Error(`there is no edition in ${DEFAULT_LOCALE}`);
await writeNotFound(build, first);
await writeOpenData(build, first);
await writeRootFiles(build, editions);
await Promise.all(shares);
pool.close();
await rm(join(dist, '.vite'), { recursive: true });

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built ${pages} pages in dist in ${seconds} s.`);
