import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '#view/route.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';

const STILL = ['about', 'present'];
const PLACES = [...PAGES.filter((page) => !STILL.includes(page)), 'embed/trade-over-time'];

/** What a link may ask for: asides that change no figure, another view, a place on the page. */
const ASKED = [
  '?theme=dark',
  '?years=2010..2020&theme=contrast&tabs=off',
  '?card=event%3Aunknown',
  '#contradictions',
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('what was prerendered stands until what takes its place is there', () => {
  test.each(PLACES)('%s', async (place) => {
    const opened = await Promise.all(
      ASKED.map(async (asked) => {
        const { page, open, close } = await openBrowserPage(browser);
        await page.addInitScript(watchWaiting);
        await open(`/en/${place}/${asked}`);
        await page.mouse.move(5, 5);
        await page.waitForTimeout(500);
        const noted = await waited(page);
        await close();
        return { asked, noted };
      }),
    );

    expect(opened).toEqual(ASKED.map((asked) => ({ asked, noted: [] })));
  });
});

test('the watch hears of what waits: a page that is opened from another one does', async () => {
  const { page, open, close } = await openBrowserPage(browser);
  await page.addInitScript(watchWaiting);
  await page.route(/events-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await open('/en/sources/');

  await page.locator('header nav a[href$="/en/agreements/"]').click();

  await expect.poll(() => waited(page)).not.toEqual([]);
  expect(await page.locator('html').getAttribute('data-ready')).toBe('false');
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  expect(await page.locator('[aria-busy="true"]').count()).toBe(0);
  await close();
});

async function waited(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'waited'));
}

/** Notes what ever says that something is still on its way. */
function watchWaiting(): void {
  const seen = new Set<Element>();
  const waited: string[] = [];
  Reflect.set(window, 'waited', waited);
  new MutationObserver(() => {
    for (const element of document.querySelectorAll('[aria-busy="true"]')) {
      // A card that a link opens was not prerendered.
      if (seen.has(element) || element.closest('[data-card]')) continue;
      seen.add(element);
      waited.push(element.parentElement?.outerHTML.slice(0, 120) ?? '');
    }
  }).observe(document, { childList: true, subtree: true });
}
