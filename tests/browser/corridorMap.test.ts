import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserPage } from './browserPage.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 375, height: 800 };
const PLACES = {
  'the whole corridor': '',
  'the Caspian': 'map=42,51,5.6',
  'northern Italy and the Adriatic': 'map=43.5,13.5,5.6',
  Türkiye: 'map=39.5,33,5.6',
} as const;
const ALL_LAYERS = 'layers=middle~northern~instc~ocean~oil~places~ports';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens the corridor page with its map alive and in sight. */
async function openMap(
  query: string,
  options: Parameters<typeof openBrowserPage>[1],
): Promise<BrowserPage> {
  const site = await openBrowserPage(browser, options);
  await site.open(`/en/corridor/${query === '' ? '' : `?${query}`}`);
  await site.page.evaluate(() => {
    document.querySelector('[data-figure="corridor-map"]')?.scrollIntoView();
  });
  await site.page.locator('.corridor-map[data-ready="true"] .leaflet-pane').first().waitFor({
    state: 'attached',
  });
  await site.page.locator('.map-target').first().waitFor({ state: 'attached' });
  await site.page.evaluate(() => document.fonts.ready);
  await site.page.waitForTimeout(300);
  return site;
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface DrawnBoxes {
  readonly frame: Box;
  /** Each name with the signs beside it. */
  readonly labels: readonly Box[];
  readonly buttons: readonly Box[];
  readonly nodes: readonly Box[];
}

/** What is really drawn in sight of the map, in px of the screen, leader lines left out. */
function drawnBoxes(page: Page): Promise<DrawnBoxes> {
  return page.evaluate(() => {
    const map = document.querySelector('.map-canvas.leaflet-container');
    if (!map) throw new Error('no map');
    const boxOf = (name: string, shapes: readonly Element[]) => {
      const rects = shapes.map((shape) => shape.getBoundingClientRect());
      return {
        name,
        left: Math.min(...rects.map(({ left }) => left)),
        top: Math.min(...rects.map(({ top }) => top)),
        right: Math.max(...rects.map(({ right }) => right)),
        bottom: Math.max(...rects.map(({ bottom }) => bottom)),
      };
    };
    const frame = boxOf('the map', [map]);
    const isSeen = (box: typeof frame) =>
      box.left < frame.right &&
      box.right > frame.left &&
      box.top < frame.bottom &&
      box.bottom > frame.top;
    const boxes = (selector: string, parts: string) =>
      [...map.querySelectorAll(selector)]
        .map((element) =>
          boxOf(element.getAttribute('aria-label') ?? element.textContent ?? '', [
            ...element.querySelectorAll(parts),
          ]),
        )
        .filter(isSeen);
    return {
      frame,
      labels: boxes('.map-label', ':scope > text, :scope > g > path'),
      buttons: boxes('.map-buttons', 'button'),
      nodes: boxes('[data-card-id^="node:"]', ':scope > g > *'),
    };
  });
}

/** Rounding of the screen, px. */
const SLACK = 0.5;

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right - SLACK &&
    b.left < a.right - SLACK &&
    a.top < b.bottom - SLACK &&
    b.top < a.bottom - SLACK
  );
}

function isCut(box: Box, frame: Box): boolean {
  return (
    box.left < frame.left - SLACK ||
    box.right > frame.right + SLACK ||
    box.top < frame.top - SLACK ||
    box.bottom > frame.bottom + SLACK
  );
}

describe.each([
  ['a desk', DESK, 12],
  ['a phone', PHONE, 6],
] as const)('the names on the map, on %s', (_, viewport, least) => {
  test.each(Object.entries(PLACES))('of %s touch nothing and are whole', async (_name, query) => {
    const site = await openMap(query, { viewport, reducedMotion: 'reduce' });
    const { frame, labels, buttons, nodes } = await drawnBoxes(site.page);
    await site.close();

    expect(labels.length).toBeGreaterThanOrEqual(least);
    expect(labels.filter((label) => isCut(label, frame)).map(({ name }) => name)).toEqual([]);
    const others = [...buttons, ...nodes];
    const touching = labels.flatMap((label, index) =>
      [...labels.slice(index + 1), ...others]
        .filter((other) => overlap(label, other))
        .map((other) => `${label.name} on ${other.name}`),
    );
    expect(touching).toEqual([]);
    site.expectQuiet();
  });
});

interface Mark {
  readonly id: string;
  readonly label: string;
}

/** The marks of a group that open cards, in the order of the arrow keys. */
function marksOf(page: Page, group: 'leg' | 'node'): Promise<Mark[]> {
  return page.locator(`[data-card-id^="${group}:"]`).evaluateAll((marks) =>
    marks.map((mark) => ({
      id: mark.getAttribute('data-card-id') ?? '',
      label: mark.getAttribute('aria-label') ?? '',
    })),
  );
}

/** Waits in the page until a mark's card is there; what the card is called. */
const READ_CARD = `async (wanted) => {
  const start = performance.now();
  for (;;) {
    const dialog = document.querySelector('[role="dialog"][data-card]');
    const title = dialog?.querySelector('h2, h3')?.textContent ?? '';
    if (dialog?.getAttribute('data-card') === wanted && title !== '') return title;
    if (performance.now() - start > 15000) throw new Error('no card of ' + wanted + ', but of ' + dialog?.getAttribute('data-card'));
    await new Promise(requestAnimationFrame);
  }
}`;

/** Presses Enter on each mark; the marks whose card is called otherwise than they are. */
async function openByKey(page: Page, marks: readonly Mark[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { id, label } of marks) {
    await page.evaluate((mark) => {
      const element = document.querySelector(`[data-card-id="${mark}"]`);
      if (element instanceof SVGElement) element.focus();
    }, id);
    await page.keyboard.press('Enter');
    const title = await page.evaluate<string>(`(${READ_CARD})('${id}')`);
    if (!label.startsWith(title)) wrong.push(`${label}: ${title}`);
  }
  return wrong;
}

/**
 * Card ids of the marks that a pointer can hit somewhere on the screen: nodes as the topmost, legs
 * alone or among those that the reader is then offered.
 */
function hitBy(page: Page, ids: readonly string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const cardOf = (element: Element | undefined) =>
      element?.closest('[data-card-id]')?.getAttribute('data-card-id') ?? '';
    const isHit = (id: string, { x, y }: DOMPoint) => {
      const [top, ...below] = document.elementsFromPoint(x, y).map(cardOf);
      const offered = id.startsWith('leg:') && top?.startsWith('leg:') && below.includes(id);
      return top === id || offered;
    };
    return wanted.filter((id) => {
      const shape = document.querySelector(`[data-card-id="${id}"] .map-hit`);
      const matrix = shape instanceof SVGGeometryElement ? shape.getScreenCTM() : null;
      if (!(shape instanceof SVGGeometryElement) || !matrix) return false;
      const length = shape.getTotalLength();
      const steps = Array.from(
        { length: length > 0 ? 60 : 0 },
        (_, n) => (length * (n + 0.5)) / 60,
      );
      const points =
        shape instanceof SVGCircleElement
          ? [new DOMPoint(0, 0)]
          : steps.map((step) => shape.getPointAtLength(step));
      return points.some((point) =>
        isHit(id, new DOMPoint(point.x, point.y).matrixTransform(matrix)),
      );
    });
  }, ids);
}

/** Clicks each mark; those whose card is called otherwise than they are. */
function openByClick(page: Page, marks: readonly Mark[]): Promise<string[]> {
  return page.evaluate<string[]>(`(async (marks) => {
    const readCard = ${READ_CARD};
    const wrong = [];
    for (const { id, label } of marks) {
      const shape = document.querySelector('[data-card-id="' + id + '"] .map-hit');
      shape.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      const title = await readCard(id);
      if (!label.startsWith(title)) wrong.push(label + ': ' + title);
    }
    return wrong;
  })(${JSON.stringify(marks)})`);
}

/** Views in which together each mark can be pointed at. */
const LOOKS = [
  '',
  'map=35,100,4',
  'map=42,51,5.6',
  'map=43.5,13.5,5.6',
  'map=39.5,33,5.6',
  'map=25,75,3.4',
  'map=55,35,5',
  'map=44.2,80.3,8',
  'map=45.2,82.4,8',
  'map=41,29,8',
  'map=40.2,49.5,8',
  'map=43.4,51.4,8',
  'map=42,41.8,8',
  'map=45.4,9.3,8',
  'map=45.5,12.9,8',
  'map=52.2,23.5,8',
  'map=37.4,49.3,8',
];

describe('with all layers on', () => {
  const options = { viewport: DESK, reducedMotion: 'reduce' } as const;

  test.each([
    ['leg', 118],
    ['node', 85],
  ] as const)(
    'every %s opens its card by keyboard',
    async (group, count) => {
      const site = await openMap(ALL_LAYERS, options);
      const marks = await marksOf(site.page, group);
      const wrong = await openByKey(site.page, marks);
      await site.close();

      expect(new Set(marks.map(({ id }) => id)).size).toBe(count);
      expect(wrong).toEqual([]);
      site.expectQuiet();
    },
    300_000,
  );

  test('every leg and node can be hit by a pointer in some view, and opens its card', async () => {
    let left: readonly Mark[] | null = null;
    const wrong: string[] = [];
    for (const look of LOOKS) {
      const site = await openMap(`${ALL_LAYERS}&${look}`, options);
      const { page } = site;
      left ??= [...(await marksOf(page, 'leg')), ...(await marksOf(page, 'node'))];
      const ids = await hitBy(
        page,
        left.map(({ id }) => id),
      );
      wrong.push(
        ...(await openByClick(
          page,
          left.filter(({ id }) => ids.includes(id)),
        )),
      );
      left = left.filter(({ id }) => !ids.includes(id));
      await site.close();
      site.expectQuiet();
      if (left.length === 0) break;
    }

    expect(left?.map(({ id }) => id)).toEqual([]);
    expect(wrong).toEqual([]);
  }, 300_000);

  test('a real click opens a node’s card, and Escape gives the node its focus back', async () => {
    const site = await openMap('map=42,51,5.6', options);
    const { page } = site;
    const box = await page.locator('[data-card-id="node:aktau"] circle.map-hit').boundingBox();
    await page.mouse.click(
      (box?.x ?? 0) + (box?.width ?? 0) / 2,
      (box?.y ?? 0) + (box?.height ?? 0) / 2,
    );
    await page.locator('[role="dialog"][data-card="node:aktau"]').waitFor();
    await page.keyboard.press('Escape');

    await page.locator('[data-card-id="node:aktau"]:focus').waitFor({ state: 'attached' });
    await site.close();
    site.expectQuiet();
  });
});

describe('dashes along the legs', () => {
  const dashes = (page: Page) => page.locator('.map-motion path');

  test('move once the reader asks, by the address too, and stop again', async () => {
    const site = await openMap('', { viewport: DESK });
    const { page } = site;
    expect(await dashes(page).count()).toBe(0);
    await page.getByRole('button', { name: /^Let dashes move/ }).click();
    await dashes(page).first().waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('motion')).toBe('on');
    const offset = () =>
      dashes(page)
        .first()
        .evaluate((dash) => getComputedStyle(dash).strokeDashoffset);
    const before = await offset();
    await expect.poll(offset).not.toBe(before);
    await page.reload();
    await dashes(page).first().waitFor({ state: 'attached' });

    await page.getByRole('button', { name: 'Stop the moving dashes' }).click();
    await dashes(page).first().waitFor({ state: 'detached' });

    expect(new URL(page.url()).search).toBe('');
    await site.close();
    site.expectQuiet();
  });

  test('stay still where the device asks for less motion, and the page says so', async () => {
    const site = await openMap('motion=on', { viewport: DESK, reducedMotion: 'reduce' });

    expect(await dashes(site.page).count()).toBe(0);
    expect(
      await site.page.locator('.corridor-map > p', { hasText: 'less motion' }).isVisible(),
    ).toBe(true);
    await site.close();
    site.expectQuiet();
  });
});
