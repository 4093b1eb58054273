import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from './chromium.ts';

/** One kind of interaction: how long its slowest event took until the next paint, ms as is what follows. */
export interface InteractionMeasure {
  readonly what: string;
  readonly actions: number;
  /** Events under 16 ms are not reported by the browser: 0 says that none was slower. */
  readonly worst: number;
  readonly blocked: number;
  /** Its longest task; 0 says that none took more than 50. */
  readonly longest: number;
  readonly frames: number;
  readonly fps: number;
  readonly worstFrame: number;
}

interface Recording {
  readonly events: readonly number[];
  readonly tasks: readonly number[];
  readonly frames: readonly number[];
}

declare global {
  interface Window {
    atlasRecording?: { events: Map<number, number>; tasks: number[]; frames: number[] };
  }
}

const SLOWDOWN = 4;
const DRAG_MS = 1500;

/** Drags and keys the year brush, then presses each choice of the bar above the figures. */
export async function measureInteractions(
  address: string,
  executablePath: string,
): Promise<InteractionMeasure[]> {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  try {
    const page = await openRecorded(browser, address);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return [
      await measure(page, 'drag the brush', () => dragBrush(page)),
      await measure(page, 'key the brush', () => keyBrush(page)),
      await measure(page, 'press a choice', () => pressChoices(page)),
    ];
  } finally {
    await browser.close();
  }
}

/** A page that notes its frames and events from the start, ready and at rest. */
export async function openRecorded(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await prepare(page);
  // tsx wraps functions in a helper that keeps their names and that the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named;');
  await page.addInitScript(record);
  await page.goto(address);
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  await page.waitForTimeout(1000);
  return page;
}

/** What the page noted while the act lasted. */
export async function measure(
  page: Page,
  what: string,
  act: () => Promise<number>,
): Promise<InteractionMeasure> {
  await takeRecording(page);
  const actions = await act();
  await page.waitForTimeout(500);
  const { events, tasks, frames } = await takeRecording(page);
  const length = sum(frames);
  return {
    what,
    actions,
    worst: Math.max(0, ...events),
    longest: Math.round(Math.max(0, ...tasks)),
    blocked: Math.round(sum(tasks.map((task) => Math.max(0, task - 50)))),
    frames: frames.length,
    fps: length > 0 ? Math.round((frames.length / length) * 1000) : 0,
    worstFrame: Math.round(Math.max(0, ...frames)),
  };
}

/** What the page's own thread has worked until now, ms; the session reads time as the thread spends it. */
export async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Over half the track and back, as fast as the page answers. */
async function dragBrush(page: Page): Promise<number> {
  const handle = brushOf(page);
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('The brush has no handle on the screen.');
  const y = box.y + box.height / 2;
  const from = box.x + box.width / 2;
  await page.mouse.move(from, y);
  await page.mouse.down();
  const start = performance.now();
  for (let gone = 0; gone < DRAG_MS; gone = performance.now() - start) {
    const share = 1 - Math.abs((gone / DRAG_MS) * 2 - 1);
    await page.mouse.move(from + share * 150, y);
  }
  await page.mouse.up();
  return 1;
}

export async function keyBrush(page: Page): Promise<number> {
  await brushOf(page).focus();
  const keys = [...Array(6).fill('ArrowRight'), ...Array(6).fill('ArrowLeft')] as string[];
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
  }
  return keys.length;
}

/** By force: a choice drawn as a label hides the radio button that carries it. */
export async function pressChoices(page: Page): Promise<number> {
  const choices = page.getByRole('radio');
  const count = Math.min(8, await choices.count());
  for (let index = 0; index < count; index += 1) {
    await choices.nth(index).click({ force: true });
    await page.waitForTimeout(300);
  }
  return count;
}

function brushOf(page: Page): Locator {
  return page.getByRole('slider').first();
}

function takeRecording(page: Page): Promise<Recording> {
  return page.evaluate(() => {
    const recording = window.atlasRecording;
    const taken = {
      events: [...(recording?.events.values() ?? [])],
      tasks: [...(recording?.tasks ?? [])],
      frames: [...(recording?.frames ?? [])],
    };
    recording?.events.clear();
    recording?.tasks.splice(0);
    recording?.frames.splice(0);
    return taken;
  });
}

/** Runs in the page before its own scripts. */
function record(): void {
  const recording = {
    events: new Map<number, number>(),
    tasks: [] as number[],
    frames: [] as number[],
  };
  window.atlasRecording = recording;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const { interactionId } = entry as PerformanceEventTiming & { interactionId?: number };
      if (!interactionId) continue;
      const known = recording.events.get(interactionId) ?? 0;
      recording.events.set(interactionId, Math.max(known, entry.duration));
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) recording.tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    recording.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
