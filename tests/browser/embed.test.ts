import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIGURES } from '#content/catalogue.ts';
import { launchBrowser } from './browserPage.ts';
import type { HostSite } from './hostPage.ts';
import { article, embedAddress, serveHost } from './hostPage.ts';

const SEEN = { width: 525, height: 640 };
const TWELVE = FIGURES.slice(0, 12).map(({ id }) => id);

let browser: Browser;
let host: HostSite;

beforeAll(async () => {
  browser = await launchBrowser();
  const frames = TWELVE.map((figure) => ({
    address: embedAddress(figure, '?controls=off'),
    title: figure,
    widest: null,
  }));
  host = await serveHost(new Map([['/', article(frames, SEEN)]]));
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

describe.each([320, 375, 768, 1440])('a page with twelve frames, %i px wide', (width) => {
  test('gives each its height, also when a tab is switched and a card opened and closed', async () => {
    const page = await openHost(width);

    for (const figure of TWELVE) await expectFitting(page, figure);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    for (const figure of ['trade-over-time', 'company-counts']) {
      const frame = await frameOf(page, figure);
      const open = async (tab: string) => {
        await frame.getByRole('tab', { name: tab }).click();
        return expectFitting(page, figure);
      };

      await open('Sources');
      const whole = await open('Chart');
      const table = await open('Table');
      expect(Math.abs(table - whole)).toBeGreaterThan(40);

      await frame.locator('td button').last().click();
      await frame.getByRole('dialog').waitFor();
      await expectFitting(page, figure);
      await frame.getByRole('button', { name: 'Close' }).click();
      expect(Math.abs((await expectFitting(page, figure)) - table)).toBeLessThanOrEqual(2);

      expect(Math.abs((await open('Chart')) - whole)).toBeLessThanOrEqual(2);
    }
    await page.context().close();
  });
});

async function openHost(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(host.url);
  return page;
}

async function frameOf(page: Page, figure: string): Promise<Frame> {
  const element = page.locator(`iframe[title="${figure}"]`);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`no frame of ${figure}`);
  await frame.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  return frame;
}

/** The frame is as high as what it holds, and nothing in it scrolls down or sideways. Gives its height. */
async function expectFitting(page: Page, figure: string): Promise<number> {
  const frame = await frameOf(page, figure);
  await expect
    .poll(() => frame.evaluate(measure), { timeout: 15_000, interval: 150 })
    .toEqual({ state: 'followed', off: 'within 2 px', scrolls: false });
  return page.locator(`iframe[title="${figure}"]`).evaluate((element) => element.clientHeight);
}

function measure() {
  const { documentElement: root, body } = document;
  const content = body.getBoundingClientRect().height;
  const off = Math.abs(Math.max(content, body.scrollHeight) - window.innerHeight);
  return {
    state: root.dataset.frame,
    off: off <= 2 ? 'within 2 px' : `${off} px`,
    scrolls: root.clientWidth < window.innerWidth || root.scrollWidth > window.innerWidth,
  };
}
