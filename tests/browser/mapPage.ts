import type { Browser, Page } from 'playwright-core';
import type { BrowserPage } from './browserPage.ts';
import { openBrowserPage } from './browserPage.ts';

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 375, height: 800 };
export const ALL_LAYERS = 'layers=middle~northern~instc~ocean~oil~places~ports';

/** Opens the corridor page with its map alive and in sight. */
export async function openMap(
  browser: Browser,
  query: string,
  options: Parameters<typeof openBrowserPage>[1],
): Promise<BrowserPage> {
  const site = await openBrowserPage(browser, options);
  await site.open(addressOf(query));
  await site.page.evaluate(() => {
    document.querySelector('[data-figure="corridor-map"]')?.scrollIntoView();
  });
  await site.page.locator('.corridor-map[data-ready="true"] .leaflet-pane').first().waitFor({
    state: 'attached',
  });
  await site.page.locator('.map-target').first().waitFor({ state: 'attached' });
  await site.page.evaluate(() => document.fonts.ready);
  await settled(site.page);
  return site;
}

/** Goes to another view of the page as a step back would, and waits until the map shows it. */
export async function showOnMap(page: Page, query: string): Promise<void> {
  const path = addressOf(query);
  await page.evaluate((address) => {
    const shown = new URL(location.href);
    history.pushState(null, '', shown.pathname + address.slice(address.indexOf('?')));
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await settled(page);
}

function addressOf(query: string): string {
  return `/en/corridor/?${query}`;
}

/** Resolves once the names on the map have stood still for some frames. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const look = () => {
      const drawn = document.querySelector('.leaflet-overlay-pane svg');
      const names = [...document.querySelectorAll('.leaflet-container .map-label text')];
      return drawn?.getAttribute('style') + drawn?.getAttribute('viewBox') +
        names.map((name) => name.textContent + name.getAttribute('x')).join();
    };
    let still = 0;
    for (let before = ''; still < 24; ) {
      await new Promise(requestAnimationFrame);
      const now = look();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  })()`);
}
