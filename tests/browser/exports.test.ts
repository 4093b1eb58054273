import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIGURES } from '#content/catalogue.ts';
import { sharedPages } from './browserPage.ts';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

const pageOf = sharedPages();

describe.each([
  ['on a desk', WIDE],
  ['on a phone', PHONE],
])('pictures taken %s', (_, viewport) => {
  test.each(['trade', 'investment', 'companies', 'agreements', 'corridor'])(
    'of every figure of %s open in any program that reads SVG',
    async (name) => {
      const opened = await pageOf({ viewport, acceptDownloads: true });
      await opened.open(`/en/${name}/?theme=dark`);
      const figures = FIGURES.filter(({ page }) => page === name);
      expect(figures).not.toEqual([]);
      for (const { id } of figures) {
        const svg = await takenSvg(opened.page, id);
        expect(await faults(opened.page, svg), id).toEqual([]);
        expect(svg).toMatch(/release \w+ of/);
      }
      opened.expectQuiet();
    },
  );
});

test('a narrow picture says what the numbers of its events stand for', async () => {
  const opened = await pageOf({ viewport: PHONE, acceptDownloads: true });
  await opened.open('/en/trade/');
  const svg = await takenSvg(opened.page, 'trade-over-time');
  const figure = opened.page.locator('[data-figure="trade-over-time"]');
  const labels = await figure.locator('[data-export="key"] li button > span:last-child').all();

  expect(labels.length).toBeGreaterThan(2);
  for (const label of labels) {
    const [words = ''] = (await label.innerText()).split(/ (?=\w+ \d)/);
    expect(svg).toContain(words);
  }
});

test('a file names fonts that every program has, and brings those of the page for who can read them', async () => {
  const opened = await pageOf({ viewport: WIDE, acceptDownloads: true });
  await opened.open('/en/trade/');
  const svg = await takenSvg(opened.page, 'trade-over-time');
  const [title, axis] = await opened.page.evaluate((text) => {
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.attachShadow({ mode: 'open' }).innerHTML = text;
    const texts = [...(holder.shadowRoot?.querySelectorAll('text') ?? [])];
    const first = texts.find((each) => each.getAttribute('font-family')?.startsWith('Georgia'));
    const second = texts.find((each) => !each.closest('[font-family^="Georgia"]'));
    const families = [first, second].map((each) => each && getComputedStyle(each).fontFamily);
    holder.remove();
    return families;
  }, svg);

  expect(title).toMatch(/^"?Source Serif 4/);
  expect(axis).toMatch(/^"?Golos Text/);
});

test('the first PNG of the map has all its letters, as the second has', async () => {
  const { page, open } = await pageOf({ acceptDownloads: true });
  await open('/en/corridor/');
  const figure = page.locator('[data-figure="corridor-map"]');
  const taken: Buffer[] = [];
  for (const _ of ['first', 'second']) {
    await figure.getByRole('button', { name: /^Share/ }).click();
    const entry = figure.getByRole('button', { name: 'PNG picture' });
    const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
    taken.push(await readFile(await download.path()));
  }

  expect(taken[0]?.equals(taken[1] ?? Buffer.of())).toBe(true);
});

test.each([WIDE, PHONE])(
  'the picture of a list has all its words, each at its place',
  async (viewport) => {
    const { page, open } = await pageOf({ viewport, acceptDownloads: true });
    await open('/en/agreements/');
    const svg = await takenSvg(page, 'outlook');
    const drawn = await page.evaluate((text) => {
      const holder = document.createElement('div');
      holder.innerHTML = text;
      document.body.append(holder);
      const frame = holder.querySelector('svg')?.getBoundingClientRect();
      const texts = [...holder.querySelectorAll('g text')].map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { words: one.textContent ?? '', left, right, top, bottom };
      });
      holder.remove();
      return { texts, frame: frame && { left: frame.left, right: frame.right } };
    }, svg);
    // A line may end after a dash.
    const words = spaceless(drawn.texts.map((one) => one.words).join(''));
    const entries = page.locator('[data-figure="outlook"] [data-live="true"] li');

    expect(await entries.count()).toBeGreaterThan(5);
    for (const entry of await entries.all()) {
      const [title = ''] = (await entry.innerText()).split('\n');
      expect(words).toContain(spaceless(title));
    }
    for (const one of drawn.texts) {
      expect(one.left, one.words).toBeGreaterThanOrEqual((drawn.frame?.left ?? 0) - 1);
      expect(one.right, one.words).toBeLessThanOrEqual((drawn.frame?.right ?? 0) + 1);
    }
  },
);

test('a list too long for a slide takes a larger sheet of the same shape', async () => {
  const { page, open } = await pageOf({ viewport: WIDE, acceptDownloads: true });
  await open('/en/companies/');
  const figure = page.locator('[data-figure="company-directory"]');
  await figure.scrollIntoViewIfNeeded();
  await figure
    .getByRole('button', { name: /^Share/ })
    .first()
    .click();
  const entry = figure.getByRole('button', { name: 'PNG for slides, 16:9' });
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
  const png = await readFile(await download.path());
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];

  expect(width / height).toBeCloseTo(16 / 9, 2);
  expect(width).toBeGreaterThan(1920);
  expect(width).toBeLessThan(3840);
});

function spaceless(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** The SVG that a figure's menu gives. */
async function takenSvg(page: Page, id: string): Promise<string> {
  const figure = page.locator(`[data-figure="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('button', { name: /^Share/ }).click();
  await figure.getByRole('button', { name: 'Table as CSV' }).waitFor();
  const entry = figure.getByRole('button', { name: 'SVG picture' });
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
  return readFile(await download.path(), 'utf8');
}

/** What LibreOffice, Inkscape or a strict reader of XML would stumble over. */
function faults(page: Page, svg: string): Promise<readonly string[]> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    const error = read.querySelector('parsererror');
    if (error) return [error.textContent];
    const found: string[] = [];
    const ids = [...read.querySelectorAll('[id]')].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) found.push('an id stands twice');
    for (const element of read.querySelectorAll('svg *')) {
      if (/^(tspan|foreignObject|linearGradient|image)$/.test(element.localName))
        found.push(element.localName);
      for (const { name, value } of element.attributes) {
        if (/^(style|class|paint-order|dominant-baseline|data-.*|aria-.*)$/.test(name))
          found.push(name);
        if (/var\(|currentcolor|rgba\(|color\(|color-mix|\dem\b/i.test(value))
          found.push(`${name}="${value}"`);
        const [, id] = /url\(#(.*)\)/.exec(value) ?? [];
        if (id !== undefined && !ids.includes(id)) found.push(`nothing is called ${id}`);
      }
    }
    return [...new Set(found)];
  }, svg);
}

test.each([
  ['corridor', 'corridor-ports'],
  ['investment', 'investment-claims'],
  ['trade', 'trade-two-reporters'],
  ['corridor', 'corridor-map'],
])('the picture for a slide is laid out for it, not shrunk: %s, %s', async (name, id) => {
  const { page, open } = await pageOf({ viewport: PHONE, acceptDownloads: true });
  await open(`/en/${name}/`);
  const figure = page.locator(`[data-figure="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  for (const name of ['PNG for slides, 16:9', 'PNG for slides, drawing only']) {
    await figure
      .getByRole('button', { name: /^Share/ })
      .first()
      .click();
    const entry = figure.getByRole('button', { name });
    const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
    const png = await readFile(await download.path());

    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  }
});
