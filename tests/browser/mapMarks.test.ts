import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browserPage.ts';
import { ALL_LAYERS, DESK, openMap, showOnMap } from './mapPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const OPTIONS = { viewport: DESK, reducedMotion: 'reduce' } as const;

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
  test('every leg and node opens its card by keyboard', async () => {
    const site = await openMap(browser, ALL_LAYERS, OPTIONS);
    const [legs, nodes] = [await marksOf(site.page, 'leg'), await marksOf(site.page, 'node')];
    const wrong = await openByKey(site.page, [...legs, ...nodes]);
    await site.close();

    expect(new Set(legs.map(({ id }) => id)).size).toBe(118);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(85);
    expect(wrong).toEqual([]);
    site.expectQuiet();
  }, 300_000);

  test('every leg and node can be hit by a pointer in some view, and opens its card', async () => {
    const site = await openMap(browser, ALL_LAYERS, OPTIONS);
    const { page } = site;
    let left = [...(await marksOf(page, 'leg')), ...(await marksOf(page, 'node'))];
    const wrong: string[] = [];
    for (const look of LOOKS) {
      await showOnMap(page, `${ALL_LAYERS}&${look}`);
      const ids = await hitBy(
        page,
        left.map(({ id }) => id),
      );
      const hit = left.filter(({ id }) => ids.includes(id));
      wrong.push(...(await openByClick(page, hit)));
      left = left.filter((mark) => !hit.includes(mark));
      if (left.length === 0) break;
    }
    await site.close();

    expect(left.map(({ id }) => id)).toEqual([]);
    expect(wrong).toEqual([]);
    site.expectQuiet();
  }, 300_000);
});

test('a real click opens a node’s card, and Escape gives the node its focus back', async () => {
  const site = await openMap(browser, 'map=42,51,5.6', OPTIONS);
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
