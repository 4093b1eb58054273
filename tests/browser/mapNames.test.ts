import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserPage } from './browserPage.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';
import { DESK, openMap, PHONE, showOnMap } from './mapPage.ts';

const PLACES = {
  'the whole corridor': '',
  'the Caspian': 'map=42,51,5.6',
  'northern Italy and the Adriatic': 'map=43.5,13.5,5.6',
  Türkiye: 'map=39.5,33,5.6',
  'the border to China': 'map=44.5,80,6',
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

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
  /** Sizes of the names' letters, px. */
  readonly letters: readonly number[];
}

/** What is really drawn in sight of the map, in px of the screen, leader lines left out. */
function drawnBoxes(page: Page): Promise<DrawnBoxes> {
  return page.evaluate(() => {
    const map = [...document.querySelectorAll('.map-canvas')].find(
      (canvas) => canvas.getBoundingClientRect().width > 0,
    );
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
        .filter((element) => element.getBoundingClientRect().width > 0)
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
      letters: [...map.querySelectorAll<SVGTextElement>('.map-label text')]
        .filter((text) => text.getBoundingClientRect().width > 0)
        .map((text) => (text.getScreenCTM()?.a ?? 0) * Number(text.getAttribute('font-size'))),
      nodes: boxes('[data-card-id^="node:"], .map-still .map-target', ':scope > g > *'),
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

/** Names that touch another name, a button or a node. */
function touching({ labels, buttons, nodes }: DrawnBoxes): readonly string[] {
  const others = [...buttons, ...nodes];
  return labels.flatMap((label, index) =>
    [...labels.slice(index + 1), ...others]
      .filter((other) => overlap(label, other))
      .map((other) => `${label.name} on ${other.name}`),
  );
}

function cutNames({ labels, frame }: DrawnBoxes): readonly string[] {
  return labels.filter((label) => isCut(label, frame)).map(({ name }) => name);
}

test.each([
  ['a desk', DESK, 12],
  ['a phone', PHONE, 6],
] as const)(
  'the names on the map, on %s, touch nothing and are whole',
  async (_, viewport, least) => {
    const site = await openMap(browser, '', { viewport, reducedMotion: 'reduce' });
    for (const [place, query] of Object.entries(PLACES)) {
      await showOnMap(site.page, query);
      const drawn = await drawnBoxes(site.page);

      expect(drawn.labels.length, place).toBeGreaterThanOrEqual(least);
      expect(cutNames(drawn), place).toEqual([]);
      expect(touching(drawn), place).toEqual([]);
    }
    await site.close();
    site.expectQuiet();
  },
);

/** The still, on a page whose scripts never run. */
async function openStill(path: string, options: BrowserContextOptions): Promise<BrowserPage> {
  const site = await openBrowserPage(browser, { ...options, javaScriptEnabled: false });
  await site.page.goto(new URL(path, inject('url')).href);
  return site;
}

/** How far each box of the one picture is from its like in the other, px; like are those of one name. */
function strays(one: DrawnBoxes, other: DrawnBoxes, group: 'nodes' | 'labels'): readonly number[] {
  const middle = ({ left, right, top, bottom }: Box, { frame }: DrawnBoxes) =>
    [(left + right) / 2 - frame.left, (top + bottom) / 2 - frame.top] as const;
  return one[group].map((box) => {
    const [x, y] = middle(box, one);
    const alike = other[group].filter(({ name }) => group === 'nodes' || name === box.name);
    return Math.min(
      ...alike.map((like) => {
        const [toX, toY] = middle(like, other);
        return Math.hypot(toX - x, toY - y);
      }),
    );
  });
}

/** Screens that names were placed for. */
const USUAL = [
  [320, 568],
  [360, 740],
  [390, 844],
  [768, 1024],
  [1366, 768],
  [1440, 900],
] as const;
const OTHERS = [
  [380, 800],
  [600, 900],
  [1024, 1366],
] as const;

describe('the still that stands before the live map', () => {
  test.each(USUAL)('at %i by %i px shows what the live map will show', async (width, height) => {
    const { still, live } = await stillAndLive({ width, height });

    expectPrintable(still);
    expect(Math.max(...strays(still, live, 'nodes'))).toBeLessThan(2);
    const stayed = strays(still, live, 'labels').filter((px) => px < 4);
    expect(stayed.length / still.labels.length).toBeGreaterThan(0.9);
  });

  test.each(OTHERS)('at %i by %i px lies where the live map will', async (width, height) => {
    const { still, live } = await stillAndLive({ width, height });

    expectPrintable(still);
    expect(Math.max(...strays(still, live, 'nodes'))).toBeLessThan(2);
  });

  test('cuts no name in a frame on another page', async () => {
    for (const [width, height] of [
      [320, 420],
      [640, 480],
      [1100, 300],
    ] as const) {
      const { page, close } = await openStill('en/embed/corridor-map/', {
        viewport: { width, height },
      });
      expectPrintable(await drawnBoxes(page));
      await close();
    }
  });
});

function expectPrintable(still: DrawnBoxes): void {
  expect(still.labels.length).toBeGreaterThan(8);
  expect(still.nodes.length).toBeGreaterThan(20);
  expect(cutNames(still)).toEqual([]);
  expect(touching(still)).toEqual([]);
  expect(Math.min(...still.letters)).toBeGreaterThanOrEqual(8);
}

async function stillAndLive(viewport: {
  readonly width: number;
  readonly height: number;
}): Promise<{ readonly still: DrawnBoxes; readonly live: DrawnBoxes }> {
  const isMobile = viewport.width < 800;
  const options = { viewport, isMobile, hasTouch: isMobile, reducedMotion: 'reduce' } as const;
  const before = await openStill('en/corridor/', options);
  const still = await drawnBoxes(before.page);
  await before.close();
  const after = await openMap(browser, '', options);
  const live = await drawnBoxes(after.page);
  await after.close();
  return { still, live };
}
