import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locale.ts';
import { PAGES } from '#view/route.ts';
import type { BrowserPage } from './browserPage.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';

const ADDRESSES = LOCALES.flatMap((locale) => PAGES.map((page) => `/${locale}/${page}/`));

const NARROWEST = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

let browser: Browser;
let desk: BrowserPage;
let phone: BrowserPage;

beforeAll(async () => {
  browser = await launchBrowser();
  desk = await openBrowserPage(browser);
  phone = await openBrowserPage(browser, NARROWEST);
});

afterAll(async () => {
  await browser.close();
});

describe.each(ADDRESSES)('%s', (address) => {
  test('opens without a complaint and without asking anyone else', async () => {
    await desk.rest();

    await desk.open(address);

    desk.expectQuiet();
  });

  test('needs no sideways scrolling on the narrowest phone', async () => {
    await phone.open(address);

    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('a complaint, a fault and a stranger are all heard', async () => {
  const { page, open, complaints, close } = await openBrowserPage(browser);
  await open(ADDRESSES[0] ?? '/');

  await page.evaluate(() => {
    console.error('planted');
    setTimeout(() => {
      throw new Error('planted fault');
    });
    fetch('https://example.org/planted').catch(() => undefined);
    fetch('/planted.json').catch(() => undefined);
  });

  for (const heard of [
    'error: planted',
    'uncaught: planted fault',
    'asked https://example.org/planted',
    '404 ',
  ]) {
    await expect.poll(() => complaints.join('\n')).toContain(heard);
  }
  await close();
});
