import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { LOCALES } from '#i18n/locale.ts';
import { PAGES } from '#view/route.ts';
import { CHROMIUM_ARGS, requireChromium } from './chromium.ts';
import { collectComplaints } from './complaints.ts';
import { startServer } from './serve.ts';

/** One picture to take: which page, as whom. */
interface Shot {
  readonly lang: string;
  readonly page: string;
  readonly theme: string;
  readonly width: number;
}

interface TakenShot extends Shot {
  readonly file: string;
  readonly complaints: readonly string[];
}

const THEMES = ['light', 'dark', 'contrast'];
const WIDTHS = [320, 768, 1440];
const AT_ONCE = 2;

const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache', 'shots');

async function takeShots(): Promise<void> {
  const shots = shotsAskedFor();
  if (shots.length === 0) throw new Error('No page, theme, width and language of these names.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const base = process.env.ATLAS_BASE ?? '/';
  const server = await startServer({ dir: join(root, 'dist'), port: 0, base });
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...CHROMIUM_ARGS],
  });
  try {
    const queue = [...shots];
    const taken: TakenShot[] = [];
    const work = async (): Promise<void> => {
      for (let shot = queue.shift(); shot; shot = queue.shift()) {
        taken.push(await take(browser, server.url, shot));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const inOrder = shots.flatMap((shot) =>
      taken.filter((one) => shotName(one) === shotName(shot)),
    );
    await writeContactSheet(browser, inOrder);
    report(inOrder);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Filters are lists with commas: `--page=trade,corridor --theme=dark --width=320 --lang=en`. */
function shotsAskedFor(): Shot[] {
  const { values } = parseArgs({
    options: {
      page: { type: 'string' },
      theme: { type: 'string' },
      width: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const langs = choose(values.lang, LOCALES);
  const pages = choose(values.page, PAGES);
  const themes = choose(values.theme, THEMES);
  const widths = values.width?.split(',').map(Number) ?? WIDTHS;
  return langs.flatMap((lang) =>
    pages.flatMap((page) =>
      themes.flatMap((theme) => widths.map((width) => ({ lang, page, theme, width }))),
    ),
  );
}

function choose(asked: string | undefined, all: readonly string[]): readonly string[] {
  const names = asked?.split(',');
  return names ? all.filter((name) => names.includes(name)) : all;
}

async function take(browser: Browser, site: string, shot: Shot): Promise<TakenShot> {
  const phone = shot.width < 500;
  const context = await browser.newContext({
    viewport: { width: shot.width, height: phone ? 700 : 900 },
    isMobile: phone,
    hasTouch: phone,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    const heard = collectComplaints(page, new URL(site).origin);
    await page.goto(`${site}${shot.lang}/${shot.page}/?theme=${shot.theme}`);
    await page
      .waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 20_000 })
      .catch(() => complaints.push('never said that it was ready'));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > shot.width) complaints.push(`scrolls sideways: ${wide} px`);
    const file = `${shotName(shot)}.png`;
    // A picture of the whole page would find blank what is not laid out while out of sight.
    await page.addStyleTag({ content: '*{content-visibility:visible!important}' });
    await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled' });
    return { ...shot, file, complaints: [...heard, ...complaints] };
  } finally {
    await context.close();
  }
}

function shotName({ lang, page, theme, width }: Shot): string {
  return `${page}-${lang}-${theme}-${String(width).padStart(4, '0')}`;
}

async function writeContactSheet(browser: Browser, taken: readonly TakenShot[]): Promise<void> {
  const cells = taken.map(
    ({ file, complaints }) => `<figure${complaints.length > 0 ? ' class="loud"' : ''}>
<a href="${file}"><img src="${file}" alt="" /></a><figcaption>${file.replace('.png', '')}</figcaption>
</figure>`,
  );
  const html = `<!doctype html>
<meta charset="utf-8" />
<title>Contact sheet</title>
<style>
  body { margin: 16px; font: 12px/1.4 sans-serif; background: #888; }
  main { display: grid; grid-template-columns: repeat(9, 1fr); gap: 12px; }
  figure { margin: 0; }
  a { display: block; height: 320px; overflow: hidden; background: #aaa; }
  img { display: block; width: 100%; }
  .loud a { outline: 4px solid #d00; }
</style>
<main>
${cells.join('\n')}
</main>
`;
  const sheet = join(folder, 'index.html');
  writeFileSync(sheet, html);
  const page = await browser.newPage({ viewport: { width: 2120, height: 800 } });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
  await page.close();
}

function report(taken: readonly TakenShot[]): void {
  const loud = taken.filter((shot) => shot.complaints.length > 0);
  for (const shot of loud) {
    console.log(`${shotName(shot)}:\n${shot.complaints.map((line) => `  ${line}`).join('\n')}`);
  }
  const count = loud.reduce((sum, shot) => sum + shot.complaints.length, 0);
  console.log(
    `${taken.length} pictures, ${count} complaints: ${join(folder, 'contact-sheet.png')}`,
  );
}

await takeShots();
