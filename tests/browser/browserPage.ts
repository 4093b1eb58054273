import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { CHROMIUM_ARGS } from '../../scripts/chromium.ts';
import { collectComplaints } from '../../scripts/complaints.ts';

export interface BrowserPage {
  readonly page: Page;
  /** Opens a path below the site's base and waits until the page says that it is ready. */
  open(path: string): Promise<void>;
  /** Fails when the page complained, broke, or asked another host for anything. */
  expectQuiet(): void;
  /** What expectQuiet would fail on, for tests that cause a fault on purpose. */
  readonly complaints: readonly string[];
  /** Leaves the site and forgets the complaints, so that the next test begins with a clean page. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** One browser a test file; close it in `afterAll`. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: [...CHROMIUM_ARGS] });
}

/** A page of its own context: nothing is shared with another test. */
export async function openBrowserPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserPage> {
  const site = inject('url');
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const complaints = collectComplaints(page, new URL(site).origin);
  return {
    page,
    complaints,
    async open(path) {
      await page.goto(new URL(path.replace(/^\//, ''), site).href);
      await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
    },
    expectQuiet() {
      expect(complaints).toEqual([]);
    },
    async rest() {
      await page.goto('about:blank');
      complaints.length = 0;
    },
    close: () => context.close(),
  };
}

/**
 * One page for all tests of a file, which open addresses in it: that takes half the time of a page
 * for each. A test fails when the page complained. Gives what opens a page of which nothing is expected.
 */
export function openQuietPage(take: (opened: BrowserPage) => void): () => Promise<BrowserPage> {
  let browser: Browser;
  let opened: BrowserPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openBrowserPage(browser);
    take(opened);
  });
  afterEach(async () => {
    const said = [...opened.complaints];
    await opened.rest();
    expect(said).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
  });
  return () => openBrowserPage(browser);
}
