import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
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

/** What gives a page for the screen that is asked for: one a file, at rest before each test. */
type PageOf = (options?: BrowserContextOptions) => Promise<BrowserPage>;

/**
 * Pages for all tests of a file, which open addresses in them: that takes half the time of a page for
 * each. What is asked for once more has left the site and forgotten its complaints, but not what a
 * test did to the page itself: one that adds scripts to it opens a page of its own.
 */
export function sharedPages(): PageOf {
  let browser: Browser;
  const pages = new Map<string, BrowserPage>();
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (options = {}) => {
    const key = JSON.stringify(options);
    const known = pages.get(key);
    if (known) await known.rest();
    const opened = known ?? (await openBrowserPage(browser, options));
    pages.set(key, opened);
    return opened;
  };
}

/** One page for all tests of a file; each fails when the page complained. */
export function openQuietPage(take: (opened: BrowserPage) => void): void {
  const pageOf = sharedPages();
  let opened: BrowserPage;
  beforeEach(async () => {
    opened = await pageOf();
    take(opened);
  });
  afterEach(async () => {
    await opened.page.goto('about:blank');
    opened.expectQuiet();
  });
}
