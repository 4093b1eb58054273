import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeOn } from './axeOn.ts';
import { sharedPages } from './browserPage.ts';

const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

const pageOf = sharedPages();

const field = (page: Page) => page.getByRole('combobox', { name: /^Find figures/ });
const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find in the atlas' });

describe('the search over the atlas', () => {
  test('is opened by a key, answers the arrows and opens a card over the page one is on', async () => {
    const { page, open, expectQuiet } = await pageOf();
    await open('/en/trade/?currency=eur');

    await page.keyboard.press('/');
    await page.keyboard.type('Әктау');
    await options(page).filter({ hasText: 'Aktau Port' }).first().waitFor();
    await page.keyboard.press('Enter');

    const card = page.locator('[data-card="node:aktau"]');
    await card.waitFor();
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('?currency=eur&card=node:aktau');
    expectQuiet();
  });

  test('puts the focus back where it was when it is closed by Escape', async () => {
    const { page, open } = await pageOf();
    await open('/en/about/');
    const link = page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Trade' });
    await link.focus();

    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await page.keyboard.press('Escape');

    await dialog(page).waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('brings a figure of another page, and of the same, to the top of the screen', async () => {
    const { page, open } = await pageOf();
    await open('/en/about/');
    const top = () =>
      page.locator('#crude-oil').evaluate((element) => element.getBoundingClientRect().top);

    for (const words of ['crude barrels', 'kazakh crude']) {
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.keyboard.press('/');
      await page.keyboard.type(words);
      await options(page).filter({ hasText: 'Kazakh crude in Italy' }).first().click();
      await page.waitForURL('**/en/trade/#crude-oil');

      await expect.poll(top).toBeLessThan(300);
      await expect.poll(top).toBeGreaterThan(-10);
    }
  });

  test('leads to a contradiction on the Sources page', async () => {
    const { page, open } = await pageOf();
    await open('/en/about/');

    await page.keyboard.press('/');
    await page.keyboard.type('growth of turnover 2024 stated levels');
    await page
      .getByRole('group', { name: /^Contradictions/ })
      .getByRole('option')
      .first()
      .click();

    await page.waitForURL(/\/en\/sources\/#contradiction-/);
    const asked = page.locator('#contradictions li[data-asked="true"]');
    await asked.waitFor();
    await expect
      .poll(() => asked.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(200);
  });

  test('fills the smallest phone without sideways scrolling, every line as high as a finger', async () => {
    const { page, open } = await pageOf(PHONE);
    await open('/en/overview/');

    await page.getByRole('button', { name: 'Find in the atlas' }).tap();
    await field(page).fill('kashagan');
    await options(page).filter({ hasText: 'Kashagan produces first oil' }).waitFor();

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await dialog(page).boundingBox())?.width).toBe(320);
    for (const option of await options(page).all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test.each(['light', 'dark', 'contrast'])(
    'has nothing that axe complains of, %s',
    async (theme) => {
      const { page, open } = await pageOf();
      await open(`/en/about/?theme=${theme}`);

      await page.keyboard.press('/');
      await page.keyboard.type('eni');
      await options(page).filter({ hasText: 'Eni' }).first().waitFor();
      await page
        .getByRole('status')
        .filter({ hasText: /results/ })
        .waitFor();

      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});

describe('what exists, year by year', () => {
  /** The page is long and axe slow: sources and most rows, which are like the rest, are left out. */
  const complaints = async (page: Page, axe: AxeBuilder) => {
    await page.evaluate(() => {
      const much = '[id^="source-"], #coverage tbody:nth-of-type(n + 3)';
      for (const element of document.querySelectorAll(much)) element.remove();
    });
    const { violations } = await axe.analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };

  test('is reached by keyboard and has nothing that axe complains of', async () => {
    const { page, open } = await pageOf();
    await open('/en/sources/');
    await page.locator('#coverage').scrollIntoViewIfNeeded();
    const region = page.getByRole('region', { name: /^Number of sources/ });
    await region.waitFor();

    await region.focus();
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
    // The key shows every shade, so the contrast of hundreds of cells need not be measured.
    const axe = axeOn(page).include('#coverage').disableRules('color-contrast');
    expect(await complaints(page, axe)).toEqual([]);
  });

  test.each(['light', 'dark', 'contrast'])('can be read on every shade, %s', async (theme) => {
    const { page, open } = await pageOf();
    await open(`/en/sources/?theme=${theme}`);
    await page.locator('#coverage').scrollIntoViewIfNeeded();

    const axe = axeOn(page).include('#coverage ul[aria-label="Key"]').include('#contradictions');
    expect(await complaints(page, axe)).toEqual([]);
  });

  test('keeps the names of its rows in sight on a phone, and shows the newest years first', async () => {
    const { page, open } = await pageOf(PHONE);
    await open('/en/sources/');
    await page.locator('#coverage').scrollIntoViewIfNeeded();
    const region = page.getByRole('region', { name: /^Number of sources/ });
    await region.waitFor();

    const name = await region.getByRole('rowheader').first().boundingBox();
    const newest = await region.getByRole('columnheader', { name: '2026' }).boundingBox();

    expect(name?.x).toBeLessThan(20);
    expect((newest?.x ?? 0) + (newest?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
