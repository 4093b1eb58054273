import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { LOCALES } from '#i18n/locale.ts';
import { PAGES } from '#view/route.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

await build({ root, logLevel: 'warn' });

const shell = await readFile(join(dist, 'index.html'), 'utf8');
const pages = LOCALES.flatMap((locale) =>
  ['', ...PAGES].map((page) => ({ locale, file: join(locale, page, 'index.html') })),
);
for (const { locale, file } of pages) {
  const target = join(dist, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, shell.replace('lang="en"', `lang="${locale}"`));
}
await writeFile(join(dist, '404.html'), shell);

console.log(`Built ${pages.length} pages in dist.`);
