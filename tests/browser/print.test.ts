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

test.each([
  ['', 'Xi’an'],
  ['?map=42,51,5.6', 'Aktau'],
])(
  'the map is drawn anew for paper%s, whole and in letters that can be read',
  async (query, name) => {
    const { page, open, close } = await openBrowserPage(browser);
    await open(`/en/corridor/${query}`);
    await page.mouse.move(5, 5);
    await page.waitForSelector('.corridor-map[data-ready="true"]', { state: 'attached' });

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: PAPER, height: 1000 });

    // The new width of the window reaches the map a moment later.
    const sheet = page.locator('.map-paper svg');
    await expect.poll(async () => (await sheet.evaluate(readSheet)).names).toContain(name);
    const { names, outside, smallest } = await sheet.evaluate(readSheet);
    expect(names.length).toBeGreaterThan(15);
    expect(outside).toBe(0);
    expect(smallest).toBeGreaterThanOrEqual(10);
    expect(await page.locator('.map-canvas').first().isVisible()).toBe(false);
    await close();
  },
);

function drawnWidth(page: Page, figure: string): Promise<number> {
  return page
    .locator(`#${figure} [data-live] svg[data-picture]`)
    .first()
    .evaluate((svg) => Math.round(svg.getBoundingClientRect().width));
}

/** Names within a drawing of the map, how many its edges cut, and the size of its smallest letters in px. */
function readSheet(svg: Element) {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')];
  const boxes = texts.map((text) => ({ text, box: text.getBoundingClientRect() }));
  const seen = boxes.filter(
    ({ box }) =>
      box.right > frame.left &&
      box.left < frame.right &&
      box.bottom > frame.top &&
      box.top < frame.bottom,
  );
  return {
    names: seen.map(({ text }) => text.textContent),
    outside: seen.filter(({ box }) => box.left < frame.left || box.right > frame.right).length,
    smallest: Math.min(
      ...texts.map(
        (text) => (text.getScreenCTM()?.a ?? 0) * Number(text.getAttribute('font-size')),
      ),
    ),
  };
}
