import { describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locale.ts';
import { PAGES } from '#view/route.ts';
import { builtFiles, readBuilt, sentBytes } from './builtFiles.ts';

/** Bytes after gzip; a little above what stands today, so that growth has to be meant. */
const KB = 1000;
const BUDGETS = {
  documents: 62 * KB,
  pictures: 48 * KB,
  scripts: 275 * KB,
  charts: 100 * KB,
  leaflet: 48 * KB,
  styles: 16 * KB,
} as const;

/** Pages whose pictures are many or large. */
const HEAVY: Readonly<Record<string, number>> = { corridor: 82 * KB };

/** Scripts that a page asks for before it can answer: the starter in the document names them. */
function firstScripts(document: string): readonly string[] {
  const starter = /<script>(\(function\(d\)\{var n=0.*?)<\/script>/s.exec(document)?.[1] ?? '';
  return [...starter.matchAll(/"[^"]*(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
}

function chunk(name: string): string {
  const found = builtFiles('.js').filter((path) => path.startsWith(`assets/${name}-`));
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}

describe('what is sent', () => {
  test.each(PAGES)('the document of %s keeps to its budget', (page) => {
    for (const locale of LOCALES) {
      const path = `${locale}/${page}/index.html`;
      expect(sentBytes(path), path).toBeLessThan(HEAVY[page] ?? BUDGETS.documents);
    }
  });

  test('pictures that come after a page keep to their budget', () => {
    const files = builtFiles('.json').filter((path) => path.startsWith('assets/pictures-'));

    expect(files.length).toBeGreaterThan(3);
    for (const path of files) expect(sentBytes(path), path).toBeLessThan(BUDGETS.pictures);
  });

  test('the scripts of a first visit keep to their budget', () => {
    const scripts = firstScripts(readBuilt('en/trade/index.html'));

    expect(scripts.length).toBeGreaterThan(2);
    expect(sentBytes(...scripts)).toBeLessThan(BUDGETS.scripts);
  });

  test('a first visit asks for neither charts nor map, which come when they are wanted', () => {
    const scripts = firstScripts(readBuilt('en/trade/index.html'));

    expect(scripts.filter((path) => /\/(charts|Chart|leaflet|CorridorMap)-/.test(path))).toEqual(
      [],
    );
  });

  test('charts and map keep to their budgets', () => {
    expect(sentBytes(chunk('charts'))).toBeLessThan(BUDGETS.charts);
    expect(sentBytes(chunk('leaflet'))).toBeLessThan(BUDGETS.leaflet);
  });

  test('the styles of the entry keep to their budget', () => {
    const styles = builtFiles('.css').filter((path) => /assets\/(index|CardPanel)-/.test(path));

    expect(styles.length).toBeGreaterThan(0);
    expect(sentBytes(...styles)).toBeLessThan(BUDGETS.styles);
  });
});

describe('no file loads anything from another host', () => {
  test('documents name no other host in what they load', () => {
    for (const path of builtFiles('.html')) {
      const loading = [...readBuilt(path).matchAll(/<(link|script|img|iframe|source)\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/rel="(canonical|alternate)"/.test(tag));
      const strangers = loading.filter((tag) => /\b(src|href|srcset)="(https?:)?\/\//.test(tag));
      expect(strangers, path).toEqual([]);
    }
  });

  test('styles name no other host', () => {
    for (const path of builtFiles('.css', '.html')) {
      expect(readBuilt(path).match(/(url\(["']?|@import ["'])(https?:)?\/\//g), path).toBeNull();
    }
  });

  test('scripts fetch and import nothing from another host', () => {
    const asks =
      /\b(fetch|import|importScripts|WebSocket|EventSource)\(\s*["'`](https?:|wss?:)?\/\//g;
    for (const path of builtFiles('.js')) {
      expect(readBuilt(path).match(asks), path).toBeNull();
    }
  });
});
