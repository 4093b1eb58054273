import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { revealSlides, slidePage } from '#export/embedSnippet.ts';
import { launchBrowser } from './browserPage.ts';
import type { HostSite } from './hostPage.ts';
import { embedAddress, serveHost } from './hostPage.ts';

const require = createRequire(import.meta.url);
const REVEAL = dirname(require.resolve('reveal.js'));
const SCREEN = { width: 1280, height: 720 };
const FRAME = {
  address: embedAddress('trade-over-time', '?theme=dark&controls=off&tabs=off&fit'),
  title: 'Trade over time',
  widest: null,
};

let browser: Browser;
let host: HostSite;

beforeAll(async () => {
  browser = await launchBrowser();
  const file = (name: string) => readFileSync(join(REVEAL, name));
  host = await serveHost(
    new Map<string, string | Buffer>([
      ['/reveal.js', file('reveal.js')],
      ['/reveal.css', file('reveal.css')],
      ['/deck/', deck()],
      ['/slide/', slidePage(FRAME, 'en')],
    ]),
  );
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

test('in a deck of reveal.js the figure fills the background, and a frame of 16:9', async () => {
  const page = await open('deck/');

  const background = await frameIn(page, '.slide-background.present iframe');
  expect(await fill(background)).toEqual({ ...SCREEN, whole: true });
  await page.evaluate(() => (globalThis as unknown as { Reveal: { next(): void } }).Reveal.next());

  const inline = await frameIn(page, 'section.present iframe');
  const { width, height, whole } = await fill(inline);
  expect(width / height).toBeCloseTo(16 / 9, 1);
  expect(whole).toBe(true);
  await page.context().close();
});

test('a slide of HTML is the figure and nothing else', async () => {
  const page = await open('slide/');

  expect(await fill(await frameIn(page, 'iframe'))).toEqual({ ...SCREEN, whole: true });
  await page.context().close();
});

test('a slide says where its figures come from and leads to the full view', async () => {
  const page = await open('slide/');
  const frame = await frameIn(page, 'iframe');

  expect(await frame.getByText(/^Sources: /).isVisible()).toBe(true);
  expect(await frame.getByRole('link', { name: /Full view/ }).getAttribute('href')).toMatch(
    /\/en\/trade\/\?theme=dark#trade-over-time$/,
  );
  await page.context().close();
});

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(host.url + path);
  return page;
}

async function frameIn(page: Page, selector: string): Promise<Frame> {
  const element = await page.waitForSelector(selector);
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  await frame.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  await frame.waitForSelector('svg[data-picture]');
  return frame;
}

/** Size of a frame, and whether the picture stands in it from edge to edge with nothing to scroll. */
function fill(
  frame: Frame,
): Promise<{ readonly width: number; readonly height: number; readonly whole: boolean }> {
  return frame.evaluate(async () => {
    await document.fonts.ready;
    const root = document.documentElement;
    const picture = document.querySelector('svg[data-picture]')?.getBoundingClientRect();
    const foot = document.querySelector('main a[target]')?.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = window;
    const fits = root.scrollHeight <= height && root.scrollWidth <= width;
    const filled = (picture?.width ?? 0) > width * 0.85 && (picture?.bottom ?? 0) > height * 0.8;
    return { width, height, whole: fits && filled && (foot?.bottom ?? height + 1) <= height };
  });
}

function deck(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A deck</title>
<link rel="stylesheet" href="/reveal.css">
<div class="reveal"><div class="slides">
${revealSlides(FRAME)}
</div></div>
<script src="/reveal.js"></script>
<script>Reveal.initialize({ width: 1280, height: 720, margin: 0, transition: 'none', backgroundTransition: 'none' })</script>
</html>`;
}
