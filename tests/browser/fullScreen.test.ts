import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_PLACES } from '#pages/pages.ts';
import type { BrowserPage } from './browserPage.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';

const FIGURES = PAGE_PLACES.trade.map(({ figure }) => figure);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test('keys step through the figures of the page, stop at its ends, and Escape leaves', async () => {
  const { page, expectQuiet, close } = await alone();

  expect(await shown(page)).toBe(FIGURES[0]);
  for (const [key, at] of [
    ['ArrowRight', 1],
    ['PageDown', 2],
    ['ArrowLeft', 1],
    ['End', FIGURES.length - 1],
    ['ArrowRight', FIGURES.length - 1],
    ['PageUp', FIGURES.length - 2],
    ['Home', 0],
    ['ArrowLeft', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => shown(page)).toBe(FIGURES[at]);
    expect(await page.getByRole('dialog').getByRole('status').last().innerText()).toBe(
      `${at + 1} of ${FIGURES.length}`,
    );
  }
  await page.keyboard.press('Escape');

  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Share/);
  expectQuiet();
  await close();
});

test('the figure fills the screen in larger type, without scrolling', async () => {
  const { page, close } = await alone({ width: 1920, height: 1080 });

  const drawn = page.locator('dialog svg[data-picture]');
  await drawn.waitFor();
  const sizes = await page.evaluate(() => {
    const picture = document.querySelector('dialog svg[data-picture]');
    const axis = picture?.querySelector('text');
    const scale =
      (picture?.getBoundingClientRect().width ?? 0) / Number(picture?.getAttribute('width'));
    return {
      title: Number.parseFloat(
        getComputedStyle(document.querySelector('dialog h2') as Element).fontSize,
      ),
      axis: Number.parseFloat(getComputedStyle(axis as Element).fontSize) * scale,
      bottom: picture?.getBoundingClientRect().bottom,
      scrolls: [...document.querySelectorAll('dialog, dialog div')].some(
        (element) =>
          element.scrollHeight > element.clientHeight + 1 &&
          getComputedStyle(element).overflowY === 'auto',
      ),
    };
  });

  expect(sizes.title).toBeGreaterThan(40);
  expect(sizes.axis).toBeGreaterThan(24);
  expect(sizes.bottom).toBeLessThan(1080);
  expect(sizes.bottom).toBeGreaterThan(860);
  expect(sizes.scrolls).toBe(false);
  await close();
});

test('where the screen is refused the window is filled; Escape closes a card first', async () => {
  const { page, close } = await alone({ width: 1280, height: 720 }, 'refused');
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();

  const value = page.locator('dialog [data-obs]').last();
  await value.press('Enter');
  await page.locator('dialog [data-card]').waitFor();
  expect(await page.locator('[data-card]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-card]').count()).toBe(0);
  expect(await page.locator('dialog').count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page)).toBe(FIGURES[1]);
  await page.keyboard.press('Escape');

  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  await close();
});

async function alone(
  viewport = { width: 1280, height: 800 },
  screen: 'granted' | 'refused' = 'granted',
): Promise<BrowserPage> {
  const opened = await openBrowserPage(browser, { viewport });
  const { page, open } = opened;
  if (screen === 'refused') {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
  }
  await open('/en/trade/');
  const first = page.locator('main [data-figure]').first();
  await first.getByRole('button', { name: /^Share/ }).click();
  await first.getByRole('button', { name: 'Full screen' }).click();
  await page.locator('dialog [data-figure]').waitFor();
  return opened;
}

function shown(page: Page): Promise<string | null> {
  return page.locator('dialog [data-figure]').getAttribute('data-figure');
}
