import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browserPage.ts';
import type { HostSite } from './hostPage.ts';
import { article, embedAddress, page, serveHost } from './hostPage.ts';

const SEEN = { width: 525, height: 640 };
const ADDRESS = embedAddress('trade-over-time', '?controls=off');
const FRAME = { address: ADDRESS, title: 'guest', widest: null };
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-downloads';
const MESSAGE = { type: 'itkz:height', id: 'trade-over-time', height: 777 };

let browser: Browser;
let host: HostSite;

beforeAll(async () => {
  browser = await launchBrowser();
  const ordinary = article([FRAME], SEEN);
  host = await serveHost(
    new Map([
      ['/', ordinary],
      ['/sandboxed/', ordinary.replace('<iframe ', `<iframe sandbox="${SANDBOX}" `)],
      ['/late/', ordinary.replace(/<iframe.*?<\/iframe>/, '')],
      ['/forger/', page('<iframe title="forger" src="/forged/" height="90"></iframe>') + ordinary],
      ['/forged/', page('forged')],
      ['/bordered/', ordinary.replace('border:0', 'box-sizing:border-box;border:7px solid')],
    ]),
  );
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

test('without the script the frame keeps its proportions and shows everything by its own scroll', async () => {
  const { host: open, close } = await openHost('', { viewport: { width: 520, height: 800 } }, true);
  const guest = await guestIn(open);

  await expect
    .poll(() => guest.evaluate(() => document.documentElement.dataset.frame))
    .toBe('alone');
  const { width, height } = await boxOf(open);
  expect(height / width).toBeCloseTo(SEEN.height / SEEN.width, 2);
  await guest.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  expect(
    await guest.getByRole('link', { name: /Full view/ }).evaluate((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    }),
  ).toBe(true);
  await close();
});

test('a sandboxed frame is a whole one: height, tabs, cards and the way to the full view', async () => {
  const { host: open, close } = await openHost('sandboxed/');
  const guest = await guestIn(open);
  await expectFollowed(open, guest);

  await guest.locator('[data-obs]').last().press('Enter');
  await guest.getByRole('dialog').waitFor();
  await expectFollowed(open, guest);
  const link = guest.getByRole('link', { name: /Full view/ });

  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toBe('noopener');
  const [full] = await Promise.all([open.context().waitForEvent('page'), link.click()]);
  await full.waitForURL(/\/en\/trade\/\?card=.*#trade-over-time$/);
  expect(full.url()).not.toContain('controls');
  await close();
});

test('the script heeds a frame added later', async () => {
  const { host: open, close } = await openHost('late/');
  await open.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, title: 'guest' });
    frame.style.cssText = 'width:100%;border:0';
    document.body.append(frame);
  }, ADDRESS);

  await expectFollowed(open, await guestIn(open));
  await close();
});

test('a border of the host is not taken from the figure', async () => {
  const { host: open, close } = await openHost('bordered/');

  await expectFollowed(open, await guestIn(open));
  await close();
});

test('a height that another frame or the page itself asks for is not given', async () => {
  const { host: open, close } = await openHost('forger/');
  const guest = await guestIn(open);
  await expectFollowed(open, guest);
  const { height } = await boxOf(open);
  const forger = open.frames().find((frame) => frame.url().endsWith('/forged/'));

  await forger?.evaluate((message) => window.parent.postMessage(message, '*'), MESSAGE);
  await open.evaluate((message) => window.postMessage(message, '*'), MESSAGE);
  await guest.evaluate(() => {
    const ask = (height: unknown, id = 'trade-over-time') =>
      window.parent.postMessage({ type: 'itkz:height', id, height }, '*');
    ask(777, 'company-counts');
    for (const nonsense of [Number.NaN, Number.POSITIVE_INFINITY, '777', 12, 99_999, null]) {
      ask(nonsense);
    }
  });
  await settle(open);

  expect((await boxOf(open)).height).toBe(height);
  expect(await open.locator('iframe[title=forger]').evaluate((frame) => frame.clientHeight)).toBe(
    90,
  );
  await close();
});

test('the guest does not listen to its host', async () => {
  const { host: open, close } = await openHost('');
  const guest = await guestIn(open);
  await expectFollowed(open, guest);
  const before = await guest.evaluate(() => document.body.innerText);

  await open.locator('iframe').evaluate((frame: HTMLIFrameElement, message) => {
    for (const said of [message, { type: 'itkz:view', view: { theme: 'dark' } }, 'scroll']) {
      frame.contentWindow?.postMessage(said, '*');
    }
  }, MESSAGE);
  await settle(open);

  expect(await guest.evaluate(() => document.body.innerText)).toBe(before);
  expect(guest.url()).toBe(ADDRESS);
  await close();
});

test('it speaks the words that other hosts know', async () => {
  const { host: open, close } = await openHost('late/');
  const heard = open.evaluate(
    (src) =>
      new Promise<string[]>((done) => {
        const said: string[] = [];
        window.addEventListener('message', ({ data }) => {
          said.push(typeof data === 'string' ? data : JSON.stringify(data));
          if (said.length === 4) done(said);
        });
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      }),
    ADDRESS,
  );
  const said = (await heard).map((text) => JSON.parse(text) as Record<string, unknown>);
  const { height } = said[0] as { height: number };

  expect(height).toBeGreaterThan(300);
  expect(said).toEqual([
    { type: 'itkz:height', id: 'trade-over-time', height },
    { 'datawrapper-height': { 'trade-over-time': height } },
    { sentinel: 'amp', type: 'embed-size', height },
    { src: ADDRESS, context: 'iframe.resize', height },
  ]);
  await close();
});

test('the wheel over a figure scrolls the page around it', async () => {
  const { host: open, close } = await openHost('', { viewport: { width: 700, height: 500 } });
  await open.evaluate(() => {
    document.body.style.minHeight = '4000px';
  });
  await expectFollowed(open, await guestIn(open));
  await open.evaluate(() => window.scrollTo(0, 0));

  await open.mouse.move(300, 300);
  await open.mouse.wheel(0, 400);

  await expect.poll(() => open.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  await close();
});

async function openHost(
  path: string,
  options: BrowserContextOptions = {},
  blocked = false,
): Promise<{ readonly host: Page; close(): Promise<void> }> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const open = await context.newPage();
  if (blocked) await open.route(new URL('embed.js', inject('url')).href, (route) => route.abort());
  await open.goto(host.url + path);
  return { host: open, close: () => context.close() };
}

async function guestIn(open: Page): Promise<Frame> {
  const element = open.locator('iframe[title="guest"]');
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page has no guest');
  await frame.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  return frame;
}

async function boxOf(open: Page): Promise<{ readonly width: number; readonly height: number }> {
  return open
    .locator('iframe[title="guest"]')
    .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
}

async function expectFollowed(open: Page, guest: Frame): Promise<void> {
  await expect
    .poll(
      async () => {
        const content = await guest.evaluate(() => document.body.scrollHeight);
        const state = await guest.evaluate(() => document.documentElement.dataset.frame);
        return state === 'followed' ? Math.abs((await boxOf(open)).height - content) : state;
      },
      { timeout: 15_000 },
    )
    .toBeLessThanOrEqual(2);
}

/** Long enough for a message to arrive and be answered. */
function settle(open: Page): Promise<void> {
  return open.waitForTimeout(300);
}
