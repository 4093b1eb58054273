import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { BrowserPage } from './browserPage.ts';
import { openQuietPage } from './browserPage.ts';

interface Choice {
  readonly name: string;
  readonly address: string;
  /** What the keyboard does, from the first thing focused on. */
  choose(page: Page): Promise<void>;
  /** What stands in the address then. */
  readonly asks: RegExp;
  /** A figure that shows something else then, and what of it. */
  readonly shows: string;
}

const SENTENCE = '#trade-over-time h2';
const TABLE = '#trade-over-time [role="tabpanel"]:not([hidden])';

/** Focuses the chosen one of a group of radio buttons or the box of a name, and presses a key. */
async function press(page: Page, group: string, name: string | null, key: string): Promise<void> {
  const inside = page.getByRole('group', { name: group, exact: true }).first();
  const control =
    name === null
      ? inside.locator('input[type="radio"]:checked')
      : inside.getByRole('checkbox', { name, exact: true });
  await control.focus();
  await page.keyboard.press(key);
}

async function unfold(page: Page, words: string): Promise<void> {
  await page.locator('[data-filter-bar]').getByText(words, { exact: true }).first().focus();
  await page.keyboard.press('Enter');
}

const CHOICES: readonly Choice[] = [
  {
    name: 'the first year',
    address: '/en/trade/',
    async choose(page) {
      await page.getByRole('slider', { name: 'First year' }).focus();
      for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('ArrowRight');
    },
    asks: /years=2000\.\.latest/,
    shows: '#trade-over-time h2 + p',
  },
  {
    name: 'the last year, as a number',
    address: '/en/trade/',
    async choose(page) {
      await page.getByRole('spinbutton', { name: 'Last year' }).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('2019');
      await page.keyboard.press('Enter');
    },
    asks: /years=1995\.\.2019/,
    shows: SENTENCE,
  },
  {
    name: 'the reporter',
    address: '/en/trade/',
    choose: (page) => press(page, 'Reported by', null, 'ArrowRight'),
    asks: /reporter=it/,
    shows: SENTENCE,
  },
  {
    name: 'the currency',
    address: '/en/trade/',
    choose: (page) => press(page, 'Currency', null, 'ArrowRight'),
    asks: /currency=eur/,
    shows: SENTENCE,
  },
  {
    name: 'prices',
    address: '/en/trade/?tab=trade-over-time:table',
    choose: (page) => press(page, 'Prices', null, 'ArrowRight'),
    asks: /prices=20\d\d/,
    shows: TABLE,
  },
  {
    name: 'a sector',
    address: '/en/agreements/',
    async choose(page) {
      await page.locator('[data-filter-bar] summary').first().focus();
      await page.keyboard.press('Enter');
      await press(page, 'Sectors', 'Oil and gas', 'Space');
    },
    asks: /sectors=oil-gas/,
    shows: '#agreements-timeline h2',
  },
  {
    name: 'a flow',
    address: '/en/trade/?tab=trade-over-time:table',
    async choose(page) {
      await unfold(page, 'More');
      await press(page, 'Flows', 'Turnover', 'Space');
    },
    asks: /flow=exports~imports~turnover/,
    shows: TABLE,
  },
  {
    name: 'the measure',
    address: '/en/trade/?tab=trade-over-time:table',
    async choose(page) {
      await unfold(page, 'More');
      await press(page, 'Measure', null, 'ArrowRight');
    },
    asks: /measure=share/,
    shows: TABLE,
  },
  {
    name: 'the focus year',
    address: '/en/trade/',
    async choose(page) {
      await page.locator('#trade-by-sector').scrollIntoViewIfNeeded();
      await page.locator('#trade-by-sector').getByRole('slider').focus();
      await page.keyboard.press('ArrowLeft');
    },
    asks: /at=20\d\d/,
    shows: '#trade-by-sector h2',
  },
];

let site: BrowserPage;
let page: Page;

openQuietPage((opened) => {
  site = opened;
  page = opened.page;
});

const asked = () => decodeURIComponent(new URL(page.url()).search);
const shown = (what: string) => page.locator(what).first().innerText();

describe('by keyboard alone, and back again', () => {
  test.each(CHOICES)('$name', async ({ address, choose, asks, shows }) => {
    await site.open(address);
    await page.locator(shows).first().waitFor();
    const [before, words] = [asked(), await shown(shows)];

    await choose(page);
    await expect.poll(asked).toMatch(asks);
    await expect.poll(() => shown(shows)).not.toBe(words);
    // Each key changes it once more.
    await page.waitForTimeout(500);
    const [after, otherWords] = [asked(), await shown(shows)];

    for (let steps = 0; steps < 5 && asked() !== before; steps += 1) await page.goBack();
    expect(asked()).toBe(before);
    await expect.poll(() => shown(shows)).toBe(words);
    for (let steps = 0; steps < 5 && asked() !== after; steps += 1) await page.goForward();
    await expect.poll(() => shown(shows)).toBe(otherWords);
  });
});

test('a key on a tab is answered though its figure still sleeps; a look at a tab is no step back', async () => {
  await site.open('/en/trade/');
  const tabs = page.locator('#trade-over-time [role="tab"]');

  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');

  await expect.poll(asked).toBe('?tab=trade-over-time:table');
  expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
  expect(await tabs.nth(1).evaluate((tab) => tab === document.activeElement)).toBe(true);
});

test('a box that is ticked in a figure that still sleeps is answered once', async () => {
  await site.open('/en/trade/');
  const box = page
    .locator('#trade-two-reporters')
    .getByRole('checkbox', { name: 'Competing claims' });

  await box.focus();
  await page.keyboard.press('Space');

  await expect.poll(asked).toBe('?claims=hide');
  await page.waitForTimeout(300);
  expect(await box.isChecked()).toBe(false);
});
