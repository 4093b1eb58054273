import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locale.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';
import { builtFiles, readBuilt } from './builtFiles.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Letters, figures, and the signs that stand between them; arrows and shapes may be anyone's. */
const WRITTEN = /[\p{L}\p{N}\p{P}\p{Sc}+±×÷−=<>%]/u;

/** Golos Text has no schwa of Latin script, which names in Azerbaijani are written with. */
const LACKING: Readonly<Record<string, readonly string[]>> = { '--sans': ['ə'], '--serif': [] };

test.each(LOCALES)('every letter of the pages in %s is in the atlas’s own type', async (locale) => {
  const letters = lettersOf(locale);
  expect(letters.length).toBeGreaterThan(80);
  for (const [family, lacking] of Object.entries(LACKING)) {
    const { page, open, close } = await openBrowserPage(browser);
    await open(`/${locale}/about/`);

    expect(await strangersTo(page, family, letters), family).toEqual(lacking);
    await close();
  }
});

/** What is written on the pages of a language, each letter once. */
function lettersOf(locale: string): readonly string[] {
  const pages = builtFiles('index.html').filter((path) => path.startsWith(`${locale}/`));
  const words = pages.map((path) => readBuilt(path).replaceAll(/<(script|style).*?<\/\1>/gs, ''));
  return [...new Set(words.join(''))].filter((letter) => WRITTEN.test(letter)).sort();
}

/** Letters that another font than the family's own is taken for. */
async function strangersTo(
  page: Page,
  family: string,
  letters: readonly string[],
): Promise<readonly string[]> {
  await page.evaluate(
    async ({ family: name, letters: all }) => {
      const names = getComputedStyle(document.documentElement).getPropertyValue(name);
      // As the page has them, but never too late: what comes late is left to a stand-in there.
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      for (const rule of rules) {
        if (!(rule instanceof CSSFontFaceRule)) continue;
        const said = (property: string) => rule.style.getPropertyValue(property);
        if (!names.startsWith(said('font-family')) || !said('src').includes('url(')) continue;
        const face = new FontFace('Own', said('src'), { unicodeRange: said('unicode-range') });
        document.fonts.add(await face.load());
      }
      const sheet = document.createElement('main');
      sheet.id = 'letters';
      sheet.style.fontFamily = 'Own';
      sheet.append(
        ...all.map((letter) => Object.assign(document.createElement('p'), { textContent: letter })),
      );
      document.body.replaceChildren(sheet);
    },
    { family, letters },
  );
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '#letters p',
  });
  expect(nodeIds).toHaveLength(letters.length);
  const own = await Promise.all(nodeIds.map((nodeId) => isOwn(session, nodeId)));
  await session.detach();
  return letters.filter((_, index) => !own[index]);
}

async function isOwn(session: CDPSession, nodeId: number): Promise<boolean> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
}
