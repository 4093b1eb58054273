import type { CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { measure, openRecorded, workOf } from './benchInteractions.ts';
import { CHROMIUM_ARGS } from './chromium.ts';

/** How smoothly the map moves. */
export interface MapMeasure {
  readonly what: string;
  readonly fps: number;
  /** ms, as is what follows. */
  readonly worstFrame: number;
  /** Of the processor in the page's own thread, whatever else the machine does meanwhile. */
  readonly workPerFrame: number;
}

const DRAG_MS = 3000;
/** A play takes six seconds at most. */
const PLAY_MS = 6500;
const MOTION_MS = 3000;

/** Drags the corridor map, plays its focus year, and lets its dashes move, at full speed. */
export async function measureMap(address: string, executablePath: string): Promise<MapMeasure[]> {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  try {
    const page = await openRecorded(browser, address);
    await page.locator('[data-figure="corridor-map"]').evaluate((map) => map.scrollIntoView());
    await page.locator('.corridor-map[data-ready="true"] .map-target').first().waitFor({
      state: 'attached',
    });
    await page.waitForTimeout(1000);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return [
      await measureWork(page, session, 'drag the map', dragMap),
      await measureWork(page, session, 'play the years', playYears),
      await measureWork(page, session, 'move dashes', moveDashes),
    ];
  } finally {
    await browser.close();
  }
}

async function measureWork(
  page: Page,
  session: CDPSession,
  what: string,
  act: (page: Page) => Promise<number>,
): Promise<MapMeasure> {
  const before = await workOf(session);
  const { frames, fps, worstFrame } = await measure(page, what, () => act(page));
  const work = (await workOf(session)) - before;
  return { what, fps, worstFrame, workPerFrame: Math.round((work / frames) * 10) / 10 };
}

/** In circles, as fast as the page answers, so that what comes into sight is drawn anew. */
async function dragMap(page: Page): Promise<number> {
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('The map is not on the screen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const start = performance.now();
  for (let gone = 0; gone < DRAG_MS; gone = performance.now() - start) {
    const turn = (gone / DRAG_MS) * 4 * Math.PI;
    await page.mouse.move(x + Math.sin(turn) * 250, y + (Math.cos(turn) - 1) * 80);
  }
  await page.mouse.up();
  return 1;
}

async function playYears(page: Page): Promise<number> {
  const map = page.locator('[data-figure="corridor-map"]');
  await map.getByRole('button', { name: /^Play/ }).click();
  await page.waitForTimeout(PLAY_MS);
  return 1;
}

async function moveDashes(page: Page): Promise<number> {
  await page.getByRole('button', { name: /^Let dashes move/ }).click();
  await page.waitForTimeout(MOTION_MS);
  return 1;
}
