import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharedPages } from './browserPage.ts';

/** A figure of each kind of chart, and where it stands. */
const KINDS = [
  ['time', 'trade-over-time', '/en/trade/'],
  ['gap', 'trade-two-reporters', '/en/trade/'],
  ['rank', 'partners-in-proportion', '/en/trade/'],
  ['panels', 'crude-oil', '/en/trade/'],
  ['spans', 'investment-claims', '/en/investment/'],
  ['list', 'company-directory', '/en/companies/'],
  ['timeline', 'agreements-timeline', '/en/agreements/'],
  ['strips', 'corridor-routes', '/en/corridor/'],
] as const;

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** Marks nearer to each other than this may be taken for one another, px. */
const APART = 14;

const pageOf = sharedPages();

/** Opens the page with the figure drawn and answering, and hands over its drawing. */
async function withFigure(
  id: string,
  path: string,
  screen: BrowserContextOptions,
  use: (page: Page, panel: Locator) => Promise<void>,
): Promise<void> {
  const site = await pageOf(screen);
  await site.open(path);
  const figure = site.page.locator(`[data-figure="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  const panel = figure.getByRole('tabpanel');
  await settle(panel);
  await use(site.page, panel);
  site.expectQuiet();
}

/** What opens a card: marks over a picture, and the buttons of what is set as text. */
const OPENERS = ['obs', 'derived', 'entity']
  .flatMap((key) => [`[data-marks] [data-mark][data-${key}]`, `button[data-${key}]`])
  .join(', ');

/** Waits until what opens a card stands where it stood a moment before. */
async function settle(panel: Locator): Promise<void> {
  await panel.locator(OPENERS).first().waitFor({ state: 'attached' });
  let before = '';
  await expect
    .poll(
      async () => {
        const last = before;
        before = await panel.locator(OPENERS).evaluateAll((elements) =>
          elements
            .map((element) => {
              const { x, y, width } = element.getBoundingClientRect();
              return `${element.getAttribute('data-mark')} ${x} ${y} ${width}`;
            })
            .join(),
        );
        return before === last;
      },
      { interval: 200, timeout: 15_000 },
    )
    .toBe(true);
}

/** The first, a middle and the last mark that stands clear of its neighbours; entries where nothing is drawn. */
function clearOpeners(panel: Locator): Promise<readonly number[]> {
  return panel.locator(OPENERS).evaluateAll((elements, apart) => {
    const boxes = elements.map((element) => element.getBoundingClientRect());
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const isDrawn = elements.some((element) => element.hasAttribute('data-mark'));
    const clear = boxes.flatMap((box, index) => {
      if (isDrawn && !elements[index]?.hasAttribute('data-mark')) return [];
      if (box.width === 0 || box.height === 0) return [];
      const [x, y] = middle(box);
      const near = boxes.some((other, at) => {
        const [ox, oy] = middle(other);
        return at !== index && Math.hypot(ox - x, oy - y) < apart;
      });
      return near ? [] : [index];
    });
    const places = [0, Math.floor(clear.length / 2), clear.length - 1];
    return [...new Set(places.map((place) => clear[place]))].filter((one) => one !== undefined);
  }, APART);
}

/** Id of the card that a mark opens, as its attributes say. */
function idOf(mark: Locator): Promise<string | undefined> {
  return mark.evaluate((element) => {
    const { obs, derived, entity } = (element as HTMLElement).dataset;
    return obs ?? derived ?? entity;
  });
}

async function centreOf(mark: Locator): Promise<readonly [number, number]> {
  // Below what sticks to the top, above the card that may cover the foot; twice, for what lies on
  // the way takes its true height only when it is seen.
  for (let time = 0; time < 2; time++) {
    await mark.evaluate((element) =>
      element.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await mark.scrollIntoViewIfNeeded();
  }
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark has no place');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function expectCard(page: Page, id: string | undefined): Promise<void> {
  expect(id).toBeTruthy();
  const dialog = page.locator('[role="dialog"][data-card]');
  await dialog.waitFor();
  expect(await dialog.getAttribute('data-card')).toBe(id);
  await dialog.getByRole('heading', { level: 2 }).waitFor();
  await dialog.getByRole('button', { name: 'Close the card' }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe.each(KINDS)('the marks of a chart of the kind %s', (_, id, path) => {
  test('open their cards by pointer', async () => {
    await withFigure(id, path, {}, async (page, panel) => {
      for (const index of await clearOpeners(panel)) {
        const mark = panel.locator(OPENERS).nth(index);
        const [x, y] = await centreOf(mark);
        const card = await idOf(mark);

        await page.mouse.click(x, y);

        await expectCard(page, card);
        await settle(panel);
      }
    });
  });

  test('open their cards by a tap on a phone', async () => {
    await withFigure(id, path, PHONE, async (page, panel) => {
      for (const index of (await clearOpeners(panel)).slice(1, 2)) {
        const mark = panel.locator(OPENERS).nth(index);
        const [x, y] = await centreOf(mark);
        const card = await idOf(mark);

        await page.touchscreen.tap(x, y);

        await expectCard(page, card);
      }
    });
  });

  test('open their cards by keyboard, and give the focus back', async () => {
    await withFigure(id, path, {}, async (page, panel) => {
      const [first = 0] = await clearOpeners(panel);
      const start = panel.locator(OPENERS).nth(first);
      await start.focus();
      if ((await start.getAttribute('data-mark')) !== null) await page.keyboard.press('ArrowRight');
      const focused = page.locator(':focus');
      const card = await idOf(focused);

      await page.keyboard.press('Enter');
      const dialog = page.locator('[role="dialog"][data-card]');
      await dialog.waitFor();
      expect(await dialog.getAttribute('data-card')).toBe(card);
      await page.keyboard.press('Escape');

      await dialog.waitFor({ state: 'detached' });
      expect(await idOf(page.locator(':focus'))).toBe(card);
    });
  });
});
