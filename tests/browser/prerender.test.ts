import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { FIGURES } from '#content/catalogue.ts';
import { LOCALES } from '#i18n/locale.ts';
import { PAGES } from '#view/route.ts';
import type { BrowserPage } from './browserPage.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';
import { builtFiles, readBuilt } from './builtFiles.ts';

const FIGURE_PAGES = ['overview', 'trade', 'investment', 'companies', 'agreements', 'corridor'];

let browser: Browser;
/** One page that reads what is sent, time after time. */
let unscripted: BrowserPage;

beforeAll(async () => {
  browser = await launchBrowser();
  unscripted = await openBrowserPage(browser, { javaScriptEnabled: false });
});

afterAll(async () => {
  await browser.close();
});

describe('without a script', () => {
  test.each(LOCALES.flatMap((locale) => FIGURE_PAGES.map((page) => `/${locale}/${page}/`)))(
    '%s shows its title, its sentence, its first figure and its table',
    async (address) => {
      const { page } = unscripted;
      await page.goto(siteAddress(address));

      const figure = page.locator('figure[data-figure]').first();
      expect((await page.locator('h1').textContent())?.trim()).not.toBe('');
      expect(await figure.locator('h2').textContent()).toMatch(/\d/);
      expect(await drawingHeight(page)).toBeGreaterThan(100);
      expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(1);
      expect(await figure.locator('table').first().isVisible()).toBe(true);
    },
  );

  test.each(PAGES)('%s has words to read', async (name) => {
    const { page } = unscripted;
    await page.goto(siteAddress(`/en/${name}/`));

    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
  });
});

test.each([320, 390, 768, 1440])(
  '%i px wide, a picture that is not alive yet fills the room of the live one, in letters as large',
  async (width) => {
    const viewport = { width, height: 900 };
    const { page, close } = await openUnstarted('/en/trade/', { viewport });
    for (const name of ['trade', 'investment', 'companies', 'agreements', 'corridor']) {
      await page.goto(siteAddress(`/en/${name}/`));
      for (const slot of await page.locator('[data-slot]').all()) {
        await slot.scrollIntoViewIfNeeded();
        await slot.locator('[data-drawn]').first().waitFor({ state: 'attached' });
      }

      const rooms = await page.locator('[data-slot]').evaluateAll((slots) =>
        slots.map((slot) => {
          const drawn = [...slot.children].find((one) => one.getClientRects().length > 0);
          const svg = drawn?.querySelector<SVGSVGElement>('svg[data-picture]');
          return {
            slot: slot.getAttribute('data-slot'),
            filled:
              (drawn?.getBoundingClientRect().height ?? 0) / slot.getBoundingClientRect().height,
            letters: (svg?.getBoundingClientRect().width ?? 1) / (svg?.viewBox.baseVal.width ?? 1),
          };
        }),
      );

      expect(rooms.length).toBeGreaterThan(0);
      expect(rooms.filter(({ filled, letters }) => filled < 0.85 || letters < 0.9)).toEqual([]);
    }
    await close();
  },
);

describe('pictures below the first', () => {
  test('are shown without a script as previews of shared links show them', async () => {
    const { page, close } = await openBrowserPage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    await page.goto(siteAddress('/en/trade/'));
    const [first, ...others] = await page.locator('[data-slot]').all();

    expect(await first?.locator('svg:visible').count()).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(3);
    for (const slot of others) {
      await slot.scrollIntoViewIfNeeded();
      const image = slot.locator('img');
      await page.waitForFunction(
        (shown) => shown instanceof HTMLImageElement && shown.naturalWidth === 1200,
        await image.elementHandle(),
      );
      expect(await image.getAttribute('alt')).not.toBe('');
      const { width = 0, height = 1 } = (await image.boundingBox()) ?? {};
      expect(width).toBeGreaterThan(300);
      expect(width / height).toBeCloseTo(1200 / 630, 1);
    }
    await close();
  });

  test('are in their places before anyone has scrolled to them', async () => {
    const { page, close } = await openUnstarted('/en/trade/');
    await page.waitForFunction(() => document.querySelector('[data-slot] > noscript') === null);

    expect(await page.evaluate(() => scrollY)).toBe(0);
    for (const slot of await page.locator('[data-slot]').all()) {
      expect(await slot.locator('[data-drawn]').count()).toBeGreaterThan(0);
    }
    await close();
  });

  test('come alive though their file never comes', async () => {
    const { page, open, close } = await openBrowserPage(browser);
    await page.route(/\/pictures-.*\.json$/, (route) => route.abort());
    await open('/en/investment/');
    const figure = page.locator('[data-figure="investment-ranks"]');
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('[data-live="true"] section').first().waitFor();
    await close();
  });
});

test.each([320, 1440])(
  'without a script, %i px wide, every page leads to the others',
  async (width) => {
    const { page, close } = await openBrowserPage(browser, {
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    });
    await page.goto(siteAddress('/en/trade/'));

    for (const link of await page.locator('header nav a').all()) {
      expect(await link.isVisible()).toBe(true);
      await link.click({ trial: true });
    }
    expect(await page.locator('header button:visible, header select:visible').count()).toBe(0);
    const name = await page.locator('header > a').boundingBox();
    const menu = await page.locator('header nav').boundingBox();
    const below = (name?.y ?? 0) + (name?.height ?? 0) <= (menu?.y ?? 0);
    const beside = (name?.x ?? 0) + (name?.width ?? 0) <= (menu?.x ?? 0);
    expect(below || beside).toBe(true);
    await page.locator('header nav a[href$="/en/corridor/"]').click();
    expect(new URL(page.url()).pathname).toMatch(/\/en\/corridor\/$/);
    await close();
  },
);

describe('coming alive', () => {
  test.each(['trade', 'overview', 'corridor'])('%s moves nothing', async (name) => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      const { page, open, expectQuiet, close } = await openBrowserPage(browser, { viewport });
      await page.addInitScript(watchShifts);

      await open(`/en/${name}/`);
      await page.mouse.move(5, 5);
      await page.waitForSelector('[data-live="true"]', { state: 'attached' });
      await page.waitForTimeout(500);

      expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(0.01);
      expectQuiet();
      await close();
    }
  });

  test.each(['trade', 'overview'])('letters that come late move nothing on %s', async (name) => {
    const viewport = { width: 390, height: 844 };
    const { page, open, close } = await openBrowserPage(browser, { viewport });
    await page.addInitScript(watchShifts);
    const asked: string[] = [];
    await page.route('**/*.woff2', async (route) => {
      asked.push(route.request().url());
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });

    await open(`/en/${name}/`);
    await page.waitForTimeout(1500);

    expect(asked.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(0.01);
    await close();
  });

  test('what was prerendered is taken over and not drawn anew', async () => {
    const { page, open, close } = await openBrowserPage(browser);
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        const heading = document.querySelector('figure h2');
        if (heading) Reflect.set(window, 'before', heading);
      });
    });

    await open('/en/trade/');
    await page.mouse.move(5, 5);
    await page.waitForSelector('[data-live="true"]', { state: 'attached' });

    expect(
      await page.evaluate(
        () => Reflect.get(window, 'before') === document.querySelector('figure h2'),
      ),
    ).toBe(true);
    await close();
  });

  test('a press on a figure that sleeps is answered once it is awake', async () => {
    const { page, open, close } = await openBrowserPage(browser);
    await open('/en/trade/');

    await page.evaluate(() =>
      document.querySelectorAll<HTMLElement>('#trade-by-sector [role="tab"]')[1]?.click(),
    );

    await page.waitForSelector('#trade-by-sector [data-obs]');
    await close();
  });

  test('a link to another view does not show the prerendered one as its answer', async () => {
    const { page, open, close } = await openBrowserPage(browser);
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.dataset.view === 'pending')
          Reflect.set(window, 'waited', true);
      }).observe(document, { subtree: true, attributes: true, childList: true });
    });

    await open('/en/trade/?reporter=it');

    expect(await page.evaluate(() => Reflect.get(window, 'waited'))).toBe(true);
    expect(await page.locator('html').getAttribute('data-view')).toBeNull();
    expect(await page.locator('#trade-over-time h2').textContent()).toContain('Italy reports');
    await close();
  });
});

describe('the first paint, before the app is there', () => {
  test.each([
    ['dark', 'rgb(17, 22, 27)'],
    ['light', 'rgb(251, 250, 246)'],
    ['contrast', 'rgb(255, 255, 255)'],
  ])('is in the %s theme where the address says so', async (theme, paper) => {
    for (const path of ['trade', 'embed/trade-over-time']) {
      const { page, close } = await openUnstarted(`/en/${path}/?theme=${theme}`, {
        colorScheme: theme === 'dark' ? 'light' : theme === 'light' ? 'dark' : 'light',
      });

      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      ).toBe(paper);
      expect(await page.locator('figure h2').first().isVisible()).toBe(true);
      await close();
    }
  });

  test('of an embed has nothing around the figure that the address leaves out', async () => {
    const { page, close } = await openUnstarted(
      '/en/embed/trade-over-time/?controls=off&tabs=off&title=off',
    );

    expect(
      await page.locator('[data-filter-bar], fieldset, [role=tablist]').count(),
    ).toBeGreaterThan(2);
    for (const left of await page.locator('[data-filter-bar], fieldset, [role=tablist]').all()) {
      expect(await left.isVisible()).toBe(false);
    }
    expect(
      await page.locator('figure h2').evaluate((title) => title.parentElement?.offsetHeight),
    ).toBe(1);
    expect(await drawingHeight(page)).toBeGreaterThan(100);
    await close();
  });

  test('of an embed has all of it where the address says nothing', async () => {
    const { page, close } = await openUnstarted('/en/embed/trade-over-time/');

    for (const part of ['[data-filter-bar]', '[role=tablist]', 'figure h2']) {
      expect(await page.locator(part).first().isVisible()).toBe(true);
    }
    await close();
  });

  test.each([
    '/en/trade/?reporter=it',
    '/en/embed/trade-over-time/?years=2010..2020&controls=off',
    '/en/embed/trade-over-time/?fit',
    '/en/overview/?currency=eur',
  ])('of %s shows no words or picture of another view as the answer', async (path) => {
    const { page, close } = await openUnstarted(path);

    for (const words of ['figure h2', 'figure svg', '[data-lead]']) {
      for (const shown of await page.locator(words).all())
        expect(await shown.isVisible()).toBe(false);
    }
    expect(await drawingHeight(page)).toBeGreaterThan(100);
    await close();
  });
});

describe('what others read of a page', () => {
  test('every page names itself, its languages, its picture and its data', () => {
    const titles = new Set<string>();
    for (const path of builtFiles('index.html')) {
      const html = readBuilt(path);
      // What leads on to another document.
      if (html.includes('location.replace(')) continue;
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      expect(titles.has(title), `${title} stands twice`).toBe(false);
      titles.add(title);
      for (const part of [
        /<meta name="description" content="[^"]{20,}">/,
        /<link rel="canonical" href="[^"]+">/,
        /hreflang="x-default"/,
        /<meta property="og:title" content="[^"]+">/,
        /<meta name="twitter:card" content="summary_large_image">/,
      ]) {
        expect(html, path).toMatch(part);
      }
      const image = /property="og:image" content="[^"]*?\/(share\/[^"]+)"/.exec(html)?.[1];
      expect(builtFiles('.png'), path).toContain(image);
      expect(graphTypes(html), path).toContain('Article');
    }
    expect(graphTypes(readBuilt('en/trade/index.html'))).toContain('Dataset');
  });

  test.each(FIGURES.flatMap(({ id, page }) => LOCALES.map((locale) => `${locale}/${page}/${id}`)))(
    'a link to %s shows that figure where it is shared',
    (path) => {
      const [locale, page, id] = path.split('/');
      const html = readBuilt(`${path}/index.html`);

      expect(html).toMatch(
        new RegExp(`property="og:image" content="[^"]*/share/${locale}/${id}\\.png"`),
      );
      expect(html).toMatch(new RegExp(`property="og:url" content="[^"]*/${path}/"`));
      expect(html).toMatch(new RegExp(`rel="canonical" href="[^"]*/${locale}/${page}/"`));
      expect(html).toContain(`url=/${locale}/${page}/#${id}"`);
    },
  );

  test('the root opens a language, and the site tells search engines what it has', () => {
    expect(readBuilt('index.html')).toContain('/en/overview/');
    expect(readBuilt('sitemap.xml')).toContain('/en/trade/');
    expect(readBuilt('robots.txt')).toContain('sitemap.xml');
  });

  test('an address that leads nowhere is answered with the ways that exist', async () => {
    const { page, close } = await openBrowserPage(browser);

    const response = await page.goto(siteAddress('/en/nowhere/'));
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });

    expect(response?.status()).toBe(404);
    expect(await page.locator('main a[href*="/en/trade/"]').count()).toBe(1);
    expect(await page.locator('main').innerText()).toContain('/en/nowhere/');
    await close();
  });
});

/** A page as it is painted first: its scripts never come. */
async function openUnstarted(
  path: string,
  options: BrowserContextOptions = {},
): Promise<Pick<BrowserPage, 'page' | 'close'>> {
  const { page, close } = await openBrowserPage(browser, options);
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(siteAddress(path));
  return { page, close };
}

function siteAddress(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('url')).href;
}

function graphTypes(html: string): readonly string[] {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
  const graph: unknown = (JSON.parse(json) as { readonly '@graph'?: unknown })['@graph'];
  return Array.isArray(graph) ? graph.map((node: { '@type': string }) => node['@type']) : [];
}

async function drawingHeight(page: Page): Promise<number> {
  const heights = await page
    .locator('figure [data-slot] svg, figure [data-slot] section')
    .evaluateAll((drawn) => drawn.map((one) => one.getBoundingClientRect().height));
  return Math.max(0, ...heights);
}

function watchShifts(): void {
  Reflect.set(window, 'shifted', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const value = Number(Reflect.get(entry, 'value'));
      Reflect.set(window, 'shifted', Number(Reflect.get(window, 'shifted')) + value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
