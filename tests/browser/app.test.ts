import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharedPages } from './browserPage.ts';

const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const TABLE = '/en/trade/?tab=trade-over-time:table';
const VALUE = '[data-figure="trade-over-time"] td [data-obs*="kz-it.2024"]';

const pageOf = sharedPages();

const card = (page: Page) => page.locator('[role="dialog"][data-card]');

describe('the evidence card', () => {
  test('stands beside the figures on a wide screen and covers none of them', async () => {
    const { page, open } = await pageOf();
    await open(TABLE);

    await page.locator(VALUE).first().click();

    const beside = await card(page).boundingBox();
    const figure = await page.locator('[data-figure="trade-over-time"]').boundingBox();
    expect(beside?.x).toBeGreaterThanOrEqual((figure?.x ?? 0) + (figure?.width ?? 0));
  });

  test('slides up as a sheet on a phone and leaves part of the page in sight', async () => {
    const { page, open } = await pageOf(PHONE);
    await open(TABLE);

    await page.locator(VALUE).first().tap();
    await card(page).waitFor();

    await expect
      .poll(async () => {
        const sheet = await card(page).boundingBox();
        return Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0));
      })
      .toBe(640);
    expect((await card(page).boundingBox())?.y).toBeGreaterThan(100);
  });

  test('is part of the history: back closes it, forward opens it, reload keeps it', async () => {
    const { page, open, expectQuiet } = await pageOf();
    await open(TABLE);
    const value = page.locator(VALUE).first();
    const id = await value.getAttribute('data-obs');
    await value.click();
    await card(page).waitFor();

    await page.goBack();
    await card(page).waitFor({ state: 'detached' });
    await page.goForward();
    await card(page).waitFor();
    await page.reload();

    await card(page).getByRole('heading', { name: 'Exports to Italy, 2024' }).waitFor();
    expect(await card(page).getAttribute('data-card')).toBe(id);
    expectQuiet();
  });

  test('opens from a mark of the live chart by keyboard', async () => {
    const { page, open } = await pageOf();
    await open('/en/trade/');
    const live = page.locator('[data-figure="trade-over-time"] [data-live="true"]');
    await live.waitFor();

    await live.locator('[data-obs], [data-derived], [data-entity]').first().focus();
    await page.keyboard.press('Enter');

    await card(page).waitFor();
  });
});

describe('the view', () => {
  test('follows the reader from page to page and back', async () => {
    const { page, open, expectQuiet } = await pageOf();
    await open('/en/trade/?currency=eur');

    await page.getByRole('navigation', { name: 'Pages' }).getByText('Investment').click();
    await page.waitForURL('**/en/investment/?currency=eur');
    await page.waitForSelector('html[data-ready="true"] [data-figure="investment-by-year"]');
    await page.goBack();

    await page.waitForURL('**/en/trade/?currency=eur');
    await page.waitForSelector('[data-figure="trade-over-time"]');
    expectQuiet();
  });

  test('moves every figure, and the page is not ready before those out of sight have followed', async () => {
    const { page, open, expectQuiet } = await pageOf();
    await open('/en/trade/');
    const words = () => page.locator('[data-figure] h2 + p').allTextContents();
    const before = await words();

    await page.getByRole('radio', { name: 'EUR' }).click({ force: true });
    expect(await page.locator('html').getAttribute('data-ready')).toBe('false');
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });

    const after = await words();
    expect(before.filter((text) => text.includes('USD')).length).toBeGreaterThan(2);
    expect(after.filter((text) => text.includes('USD'))).toEqual([]);
    expectQuiet();
  });

  test('opens in the reader’s language from an address without one, and keeps the query', async () => {
    const { page, open } = await pageOf();

    await open('/?theme=dark');

    expect(new URL(page.url()).pathname).toBe('/en/overview/');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('one page visited survives a module that cannot be fetched', async () => {
    const { page, open } = await pageOf();
    await page.route(/company-counts.*\.js/, (route) => route.abort());

    await open('/en/companies/');

    const alert = page.getByRole('alert');
    await alert.waitFor();
    await page.locator('[data-figure="company-directory"] [role="tablist"]').waitFor();
    await page.unroute(/company-counts.*\.js/);
    await alert.getByRole('button').click();
    await page.locator('[data-figure="company-counts"] [role="tablist"]').waitFor();
  });
});

describe('on a phone', () => {
  test('pages and filters open from their buttons, each large enough for a finger', async () => {
    const { page, open } = await pageOf(PHONE);
    await open('/en/trade/');

    await page.getByRole('button', { name: 'Menu' }).tap();
    const link = page.getByRole('link', { name: 'Corridor', exact: true });
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await link.tap();

    await page.waitForURL('**/en/corridor/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
