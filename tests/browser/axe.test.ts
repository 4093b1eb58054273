import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_NAMES } from '#pages/pages.ts';
import { axeOn } from './axeOn.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';

const THEMES = ['light', 'dark', 'contrast'] as const;
const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1440, height: 900 } };
const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a wide screen', DESK],
  ['a phone', PHONE],
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that a theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const LONG = 120_000;
const MOST_ALIKE = 6;
const DIALOG = '[role="dialog"], dialog[open]';
const FIGURE = '[data-figure="trade-over-time"]';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/**
 * What axe objects to within a part of the page in each theme, with where; what it cannot decide is
 * left to people.
 */
async function objections(page: Page, part: string): Promise<readonly string[]> {
  const found: string[] = [];
  await page.evaluate(shortenLists, MOST_ALIKE);
  // What is out of sight is not laid out, and would seem to lie over its neighbours.
  await page.addStyleTag({ content: '*{content-visibility:visible!important}' });
  for (const theme of THEMES) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    const axe = axeOn(page).include(part);
    const { violations } = await (theme === 'light'
      ? axe.withTags(RULES)
      : axe.withRules(COLOUR_RULES)
    ).analyze();
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        found.push(`${theme}: ${id} at ${target.join(' ')}: ${failureSummary}`);
      }
    }
  }
  return found;
}

/** Entries of one list are made alike: the first ones stand for those that would take axe minutes. */
function shortenLists(most: number): void {
  for (const list of document.querySelectorAll('main :is(ul, ol, tbody)')) {
    for (const entry of [...list.children].slice(most)) entry.remove();
  }
}

async function expectClean(
  path: string,
  screen: BrowserContextOptions,
  prepare: (page: Page) => Promise<unknown>,
  part = 'html',
): Promise<void> {
  const site = await openBrowserPage(browser, { ...screen, reducedMotion: 'reduce' });
  await site.open(path);
  await prepare(site.page);
  expect(await objections(site.page, part)).toEqual([]);
  await site.close();
}

/** Brings every figure into sight until its live picture stands there. */
async function wakeFigures(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  for (const picture of await page.locator('[data-figure] [data-live]').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.getAttribute('data-live')).toBe('true');
  }
}

async function openCard(page: Page): Promise<void> {
  await page.locator(`${FIGURE} td [data-obs]`).first().click();
  await page.locator('[role="dialog"][data-card] article').waitFor();
}

function openMenu(page: Page): Promise<void> {
  return page.locator(FIGURE).getByRole('button', { name: 'Share' }).click();
}

async function openShareDialog(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Share and embed…' }).click();
  await page.getByRole('dialog').getByRole('tab', { name: 'Embed' }).click();
}

async function find(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find' }).click();
  await page.keyboard.type('eni');
  await page.getByRole('dialog').getByText('Eni').first().waitFor();
}

describe.each(SCREENS)('on %s axe finds nothing to object to, in any theme', (_, screen) => {
  test.each(PAGE_NAMES)(
    'on the page %s',
    async (name) => {
      await expectClean(`/en/${name}/`, screen, wakeFigures);
    },
    LONG,
  );
});

describe('axe finds nothing to object to, in any theme', () => {
  test('with a card open', async () => {
    await expectClean('/en/trade/?tab=trade-over-time:table', DESK, openCard, DIALOG);
  });

  test('with the menu of a figure open', async () => {
    await expectClean('/en/trade/', DESK, openMenu, FIGURE);
  });

  test('with the share dialogue open', async () => {
    await expectClean('/en/trade/', DESK, openShareDialog, DIALOG);
  });

  test('while a reader looks for something', async () => {
    await expectClean('/en/overview/', DESK, find, DIALOG);
  });

  test('where filters leave a figure empty', async () => {
    const figure = '[data-figure="company-directory"]';
    await expectClean(
      '/en/companies/?years=1996..1997&sectors=digital',
      DESK,
      (page) => page.locator(figure).scrollIntoViewIfNeeded(),
      figure,
    );
  });

  test.each(['trade-over-time', 'corridor-map', 'company-directory'])(
    'in a frame that holds %s',
    async (figure) => {
      await expectClean(`/en/embed/${figure}/`, DESK, wakeFigures);
    },
  );
});

test('on a phone with the pages open axe finds nothing to object to, in any theme', async () => {
  await expectClean('/en/trade/', PHONE, (page) =>
    page.getByRole('button', { name: 'Menu' }).tap(),
  );
});

test('on a phone with the filters open axe finds nothing to object to, in any theme', async () => {
  await expectClean(
    '/en/trade/',
    PHONE,
    async (page) => {
      const filters = page.getByRole('region', { name: 'Filters' });
      await filters.getByRole('button', { name: 'More' }).tap();
      await filters.locator('summary', { hasText: 'All sectors' }).tap();
    },
    '[data-filter-bar]',
  );
});
