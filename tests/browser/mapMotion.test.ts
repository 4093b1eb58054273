import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browserPage.ts';
import { DESK, openMap } from './mapPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('dashes along the legs', () => {
  const dashes = (page: Page) => page.locator('.map-motion path');

  test('move once the reader asks, by the address too, and stop again', async () => {
    const site = await openMap(browser, '', { viewport: DESK });
    const { page } = site;
    expect(await dashes(page).count()).toBe(0);
    await page.getByRole('button', { name: /^Let dashes move/ }).click();
    await dashes(page).first().waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('motion')).toBe('on');
    const offset = () =>
      dashes(page)
        .first()
        .evaluate((dash) => getComputedStyle(dash).strokeDashoffset);
    const before = await offset();
    await expect.poll(offset).not.toBe(before);
    await page.reload();
    await dashes(page).first().waitFor({ state: 'attached' });

    await page.getByRole('button', { name: 'Stop the moving dashes' }).click();
    await dashes(page).first().waitFor({ state: 'detached' });

    expect(new URL(page.url()).search).toBe('');
    await site.close();
    site.expectQuiet();
  });

  test('stay still where the device asks for less motion, and the page says so', async () => {
    const site = await openMap(browser, 'motion=on', { viewport: DESK, reducedMotion: 'reduce' });

    expect(await dashes(site.page).count()).toBe(0);
    expect(
      await site.page.locator('.corridor-map > p', { hasText: 'less motion' }).isVisible(),
    ).toBe(true);
    await site.close();
    site.expectQuiet();
  });
});
