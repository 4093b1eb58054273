import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { BrowserPage } from './browserPage.ts';
import { sharedPages } from './browserPage.ts';

const pageOf = sharedPages();

test('offers a link that moves with the data and one whose years stay put', async () => {
  const { page, expectQuiet } = await openDialog('/en/trade/?currency=eur');

  const moving = await page.getByLabel('Moving link', { exact: true }).inputValue();
  const fixed = await page.getByLabel('Fixed link', { exact: true }).inputValue();

  expect(moving).toMatch(/\/en\/trade\/trade-over-time\/\?currency=eur$/);
  expect(fixed).toMatch(/\/en\/trade\/trade-over-time\/\?years=1995\.\.\d{4}&currency=eur$/);
  await dialogOf(page).getByRole('button', { name: 'Copy Fixed link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fixed);
  expectQuiet();
});

test('a link that was shared opens its figure with its view, and leaves no step in the history', async () => {
  const { page, open, expectQuiet } = await pageOf();
  await open('/en/about/');
  await page.goto(
    new URL('/en/trade/trade-by-month/?currency=eur&years=2010..2020', page.url()).href,
  );
  await page.waitForURL('**/en/trade/?*#trade-by-month');

  expect(new URL(page.url()).search).toBe('?currency=eur&years=2010..2020');
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  await page.waitForFunction(() => {
    const top = document.querySelector('#trade-by-month')?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2;
  });
  await page.goBack();
  await page.waitForURL('**/en/about/');
  expectQuiet();
});

test('makes the snippet of what is chosen, and shows it alive', async () => {
  const { page } = await openDialog('/en/trade/');
  await page.getByRole('tab', { name: 'Embed' }).click();
  const code = page.getByLabel('Code for your page', { exact: true });
  const preview = page.frameLocator('dialog iframe');
  await preview.getByRole('tab', { name: 'Table' }).waitFor();

  expect(await code.inputValue()).toMatch(
    /^<iframe src="[^"]*\/en\/embed\/trade-over-time\/\?controls=off" title="Trade over time – Italy–Kazakhstan Atlas" loading="lazy" height="\d+".*<\/iframe>\n<script async src="[^"]*\/embed\.js"><\/script>$/,
  );
  const dialog = dialogOf(page);
  await dialog.getByText('Tabs and menu').click();
  await dialog.getByText('Fixed', { exact: true }).click();
  await dialog.getByLabel('Theme').selectOption('Dark');
  await dialog.getByText('16:9', { exact: true }).click();
  await dialog.getByLabel('Widest, px').fill('720');

  expect(await code.inputValue()).toMatch(
    /\?years=1995\.\.\d{4}&amp;theme=dark&amp;controls=off&amp;tabs=off&amp;fit" .*max-width:720px.*aspect-ratio:16\/9[^>]*><\/iframe>$/,
  );
  await preview.locator('main[data-embed="fit"]').waitFor();
  expect(await preview.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await preview.getByRole('tab').count()).toBe(0);
});

test('is worked by keyboard alone, and gives the focus back', async () => {
  const { page } = await openDialog('/en/trade/');

  await page.getByRole('tab', { name: 'Link' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: 'For slides' }).getAttribute('aria-selected')).toBe(
    'true',
  );
  expect(await page.getByLabel('Two slides').inputValue()).toContain('data-background-iframe=');
  expect(await page.getByLabel('Page', { exact: true }).inputValue()).toContain('<!doctype html>');
  await page.keyboard.press('Escape');

  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Share/);
});

test('fits the narrowest phone', async () => {
  const { page } = await openDialog('/en/trade/', { width: 320, height: 640 });

  for (const tab of ['Link', 'Embed', 'For slides']) {
    await page.getByRole('tab', { name: tab }).click();
    const { width, inside } = await dialogOf(page).evaluate((dialog) => ({
      width: dialog.clientWidth,
      inside: dialog.scrollWidth,
    }));

    expect(inside).toBeLessThanOrEqual(width);
    expect(width).toBeLessThanOrEqual(320);
  }
});

async function openDialog(
  path: string,
  viewport = { width: 1280, height: 800 },
): Promise<BrowserPage> {
  const opened = await pageOf({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page, open } = opened;
  await open(path);
  const first = page.locator('main [data-figure]').first();
  await first.getByRole('button', { name: /^Share/ }).click();
  await first.getByRole('button', { name: 'Share and embed…' }).click();
  await page.getByLabel('Fixed link', { exact: true }).waitFor();
  return opened;
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Share/ });
}
