import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_NAMES } from '#pages/pages.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';

const THEMES = ['light'];
const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1440, height: 900 } };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** What axe objects to, each with where; what it cannot decide is left to people. */
async function objections(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

async function expectClean(
  path: string,
  options: typeof PHONE | typeof DESK,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const site = await openBrowserPage(browser, { ...options, reducedMotion: 'reduce' });
  await site.open(path);
  await prepare(site.page);
  expect(await objections(site.page)).toEqual([]);
  await site.close();
}

describe.each(THEMES)('in the theme %s axe finds nothing to object to', (theme) => {
  test.each(PAGE_NAMES)('on a wide screen on the page %s', async (name) => {
    await expectClean(`/en/${name}/?theme=${theme}`, DESK);
  });

  test('with a card open', async () => {
    const path = `/en/trade/?tab=trade-over-time:table&theme=${theme}`;
    await expectClean(path, DESK, async (page) => {
      await page.locator('[data-figure="trade-over-time"] td [data-obs]').first().click();
      await page.locator('[role="dialog"][data-card]').waitFor();
    });
  });

  test('with the menu of a figure open', async () => {
    await expectClean(`/en/trade/?theme=${theme}`, DESK, (page) =>
      page
        .locator('[data-figure="trade-over-time"]')
        .getByRole('button', { name: 'Share' })
        .click(),
    );
  });

  test('with the pages open on a phone', async () => {
    await expectClean(`/en/trade/?theme=${theme}`, PHONE, (page) =>
      page.getByRole('button', { name: 'Menu' }).tap(),
    );
  });

  test('while a reader looks for something', async () => {
    await expectClean(`/en/overview/?theme=${theme}`, DESK, async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('eni');
      await page.getByRole('dialog').getByText('Eni').first().waitFor();
    });
  });

  test.each(['trade-over-time', 'corridor-map', 'company-directory'])(
    'in a frame that holds %s',
    async (figure) => {
      await expectClean(`/en/embed/${figure}/?theme=${theme}`, DESK);
    },
  );
});
