import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openBrowserPage } from './browserPage.ts';

/** Room between the margins of an A4 page, px. */
const PAPER = 688;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test('a live chart is drawn anew for paper at once, and back for the screen', async () => {
  const { page, open, close } = await openBrowserPage(browser);
  await open('/en/trade/');
  await page.mouse.move(5, 5);
  await page.waitForSelector('#trade-over-time [data-live="true"]', { state: 'attached' });
  const before = await drawnWidth(page, 'trade-over-time');

  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const svg = document.querySelector('#trade-over-time svg[data-picture]');
    return svg?.getBoundingClientRect().width;
  });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  expect(before).toBeGreaterThan(PAPER);
  expect(printed).toBeLessThanOrEqual(PAPER);
  await expect.poll(() => drawnWidth(page, 'trade-over-time')).toBe(before);
  await close();
});

test.each(['trade', 'investment', 'agreements', 'corridor'])(
  'no picture of %s is wider than the paper or darker than it',
  async (name) => {
    const { page, open, close } = await openBrowserPage(browser);
    await open(`/en/${name}/?theme=dark`);
    await page.mouse.move(5, 5);
    await page.waitForSelector('[data-live="true"]', { state: 'attached' });

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: PAPER, height: 1000 });

    const ends = await page
      .locator('svg[data-picture], .map-frame, figure table')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
    expect(ends.length).toBeGreaterThan(0);
    expect(Math.max(...ends)).toBeLessThanOrEqual(PAPER + 1);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    await close();
  },
);

function drawnWidth(page: Page, figure: string): Promise<number> {
  return page
    .locator(`#${figure} [data-live] svg[data-picture]`)
    .first()
    .evaluate((svg) => Math.round(svg.getBoundingClientRect().width));
}
