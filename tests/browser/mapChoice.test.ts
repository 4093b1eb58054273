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

const OPTIONS = { viewport: DESK, reducedMotion: 'reduce' } as const;

/** A spot of the screen where a leg lies on top of others, with the cards of all of them. */
function sharedSpot(page: Page) {
  return page.evaluate(() => {
    const cardsAt = (x: number, y: number) => {
      const marks = document.elementsFromPoint(x, y).map((mark) => mark.closest('[data-card-id]'));
      return marks.map((mark) => mark?.getAttribute('data-card-id') ?? '');
    };
    for (const shape of document.querySelectorAll('[data-card-id^="leg:"] .map-hit')) {
      const matrix = shape instanceof SVGPathElement ? shape.getScreenCTM() : null;
      if (!(shape instanceof SVGPathElement) || !matrix || !shape.getAttribute('d')) continue;
      const { x, y } = shape.getPointAtLength(shape.getTotalLength() / 2).matrixTransform(matrix);
      const [top, ...below] = cardsAt(x, y);
      const legs = [...new Set([top, ...below])].filter((card) => card?.startsWith('leg:'));
      if (top?.startsWith('leg:') && legs.length > 1) return { x, y, top, legs };
    }
    throw new Error('no legs share a way');
  });
}

describe('where several legs share their way', () => {
  test('a click offers them all, and each can be chosen by pointer', async () => {
    const site = await openMap(browser, 'map=38,18,6', OPTIONS);
    const { page } = site;
    // Nothing may scroll while the list is answered.
    await page.locator('.map-canvas').evaluate((map) => map.scrollIntoView({ block: 'center' }));
    const { x, y, legs } = await sharedSpot(page);
    const list = page.getByRole('dialog', { name: /legs/ });
    for (const [index, leg] of legs.entries()) {
      await page.mouse.click(x, y);
      await list.waitFor();
      const options = list.getByRole('listitem').getByRole('button');
      expect(await options.count()).toBe(legs.length);
      await options.nth(index).click();
      await page.locator(`[role="dialog"][data-card="${leg}"]`).waitFor();
      await page.keyboard.press('Escape');
      await list.getByRole('button', { name: 'Close' }).click();
      await list.waitFor({ state: 'detached' });
    }
    await site.close();
    site.expectQuiet();
  });

  test('a drag that ends where it began opens nothing, the next click does', async () => {
    const site = await openMap(browser, 'map=38,18,6', OPTIONS);
    const { page } = site;
    const { x, y } = await sharedSpot(page);
    const list = page.getByRole('dialog', { name: /legs/ });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 20, { steps: 6 });
    await page.mouse.move(x, y, { steps: 6 });
    // Long enough at rest for the map not to glide on when it is let go.
    await page.waitForTimeout(300);
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(await page.getByRole('dialog').count()).toBe(0);

    await page.mouse.click(x, y);
    await list.waitFor();
    await site.close();
    site.expectQuiet();
  });

  test('the list is walked, chosen from and left by keyboard', async () => {
    const site = await openMap(browser, 'map=38,18,6', OPTIONS);
    const { page } = site;
    const { x, y, top, legs } = await sharedSpot(page);
    await page.mouse.click(x, y);
    const list = page.getByRole('dialog', { name: /legs/ });
    await list.locator('li:nth-child(1) button:focus').waitFor();

    await page.keyboard.press('Tab');
    await list.locator('li:nth-child(2) button:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator(`[role="dialog"][data-card="${legs[1]}"]`).waitFor();
    await page.keyboard.press('Escape');
    await list.locator('li:nth-child(2) button:focus').waitFor();
    await page.keyboard.press('Escape');

    await list.waitFor({ state: 'detached' });
    await page.locator(`[data-card-id="${top}"]:focus`).waitFor({ state: 'attached' });
    await site.close();
    site.expectQuiet();
  });
});
