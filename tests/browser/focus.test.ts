import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { BrowserPage } from './browserPage.ts';
import { sharedPages } from './browserPage.ts';

const pageOf = sharedPages();

async function openPage(path: string): Promise<BrowserPage> {
  const site = await pageOf();
  await site.open(path);
  return site;
}

/** Presses a key and tells what has the focus once the figure it reached has come alive. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  await page.waitForFunction(() => {
    const figure = document.activeElement?.closest('[data-figure]');
    const pictures = [...(figure?.querySelectorAll('[data-live]') ?? [])];
    return pictures.every((picture) => picture.getAttribute('data-live') === 'true');
  });
  return page.evaluate(() => {
    const { activeElement } = document;
    const figure = activeElement?.closest('[data-figure]')?.getAttribute('data-figure') ?? 'page';
    const words = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    return activeElement === document.body ? 'nothing' : `${figure}: ${words.trim()}`;
  });
}

test.each(['trade', 'companies', 'corridor'])(
  'tabbing through the page %s never loses the focus, though its figures come alive under it',
  async (name) => {
    const { page, expectQuiet } = await openPage(`/en/${name}/`);
    const reached: string[] = [];
    const last = await page.evaluate(
      () => [...document.querySelectorAll('footer a')].at(-1)?.textContent ?? '',
    );

    while (reached.at(-1) !== `page: ${last}` && reached.at(-1) !== 'nothing') {
      reached.push(await press(page, 'Tab'));
    }

    expect(reached.at(-1)).toBe(`page: ${last}`);
    expectQuiet();
  },
);

test('nothing that has the focus hides under the filters that stay in sight', async () => {
  const { page } = await openPage('/en/trade/');
  const [last, bar] = [page.locator('footer a').last(), page.locator('[data-filter-bar]')];
  const covered: string[] = [];

  await last.focus();
  while (!(await bar.evaluate((element) => element.contains(document.activeElement)))) {
    const words = await press(page, 'Shift+Tab');
    const top = await page.evaluate(
      () => document.activeElement?.getBoundingClientRect().bottom ?? 0,
    );
    const box = await bar.boundingBox();
    if (!words.startsWith('page:') && top <= (box?.y ?? 0) + (box?.height ?? 0))
      covered.push(words);
  }

  expect(covered).toEqual([]);
});

test('an entry that is focused in a still picture is focused in the live one', async () => {
  const { page } = await openPage('/en/trade/');
  const figure = page.locator('[data-figure="named-products"]');
  await figure.getByRole('button', { name: 'Share' }).focus();

  expect(await press(page, 'Tab')).toMatch(/^named-products: crude oil/);
  expect(await press(page, 'Tab')).toMatch(/^named-products: ferroalloys/);
});
