import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES } from '#i18n/locale.ts';
import { PAGES } from '#view/route.ts';
import { measureGrown } from './benchGrown.ts';
import { measureInteractions } from './benchInteractions.ts';
import { measureMap } from './benchMap.ts';
import { measurePage } from './benchPage.ts';
import { requireChromium } from './chromium.ts';
import { startServer } from './serve.ts';

const { values } = parseArgs({
  options: {
    page: { type: 'string' },
    lang: { type: 'string', default: LOCALES[0] },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    times: { type: 'string' },
  },
});
const pages = PAGES.filter((page) => !values.page || values.page.split(',').includes(page));
const root = join(import.meta.dirname, '..');
const chromium = requireChromium();
const base = process.env.ATLAS_BASE ?? '/';
const server = await startServer({ dir: join(root, 'dist'), port: 0, base });

try {
  if (values.times !== undefined) await printGrown(Number(values.times));
  else await printUsual();
} finally {
  await server.close();
}

async function printUsual(): Promise<void> {
  if (values.only !== 'interactions') {
    console.log('Lighthouse, mobile, medians. FCP, LCP and TBT in ms.');
    for (const page of pages) {
      const address = `${server.url}${values.lang}/${page}/`;
      printRow({ page, ...(await measurePage(address, chromium, Number(values.runs))) });
    }
  }
  if (values.only !== 'lighthouse') {
    console.log('\nInteractions on a processor a quarter as fast; durations in ms.');
    const address = `${server.url}${values.lang}/${pages[0] ?? 'trade'}/`;
    const target = pages.includes('trade') ? `${server.url}${values.lang}/trade/` : address;
    for (const row of await measureInteractions(target, chromium)) printRow(row);
    if (pages.includes('corridor')) {
      console.log('\nThe map at full speed; durations in ms.');
      const corridor = `${server.url}${values.lang}/corridor/`;
      for (const row of await measureMap(corridor, chromium)) printRow(row);
    }
  }
}

/** No data of the atlas is touched: the browser is given more of them. */
async function printGrown(times: number): Promise<void> {
  for (const page of values.page ? pages : (['trade'] as const)) {
    console.log(`\n${page} with ${times} times the claims, at full speed; durations in ms.`);
    const address = `${server.url}${values.lang}/${page}/`;
    for (const row of await measureGrown(address, chromium, times)) printRow(row);
  }
}

function printRow(row: object): void {
  const [[, title], ...cells] = Object.entries(row) as [[string, unknown], ...[string, unknown][]];
  const numbers = cells.map(([name, value]) => `${name} ${String(value)}`.padEnd(16));
  console.log(String(title).padEnd(16) + numbers.join(''));
}
