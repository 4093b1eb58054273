import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIGURES } from '#content/catalogue.ts';
import type { FigureContent } from '#content/figureContent.ts';
import { launchBrowser, openBrowserPage } from './browserPage.ts';
import { builtFiles, readBuilt } from './builtFiles.ts';

interface Index {
  readonly release: { readonly id: string; readonly date: string };
  readonly figures: readonly { readonly id: string; readonly json: string; readonly csv: string }[];
  readonly datasets: readonly { readonly id: string; readonly observations: number }[];
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const index = () => json<Index>('index.json');

function json<T>(path: string): T {
  return JSON.parse(readBuilt(`data/v1/${path}`)) as T;
}

function csv(path: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(readBuilt(`data/v1/${path}`).replace(/\r\n$/, ''));
  expect(errors).toEqual([]);
  return data;
}

describe('the index', () => {
  test('names every figure and every file, with what is in it', () => {
    const { figures, files } = index();
    const built = builtFiles('').filter((path) => path.startsWith('data/v1/'));

    expect(figures.map(({ id }) => id)).toEqual(FIGURES.map(({ id }) => id));
    expect([...files.map(({ path }) => `data/v1/${path}`), 'data/v1/index.json'].sort()).toEqual(
      built,
    );
    for (const { path, sha256 } of files) {
      const hash = createHash('sha256')
        .update(readBuilt(`data/v1/${path}`))
        .digest('hex');
      expect(hash, path).toBe(sha256);
    }
  });

  test('carries the release that the pages show', () => {
    const { release } = index();

    expect(release.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(readBuilt('en/about/index.html')).toContain(release.id);
    expect(json<{ release: unknown }>('figures/trade-over-time.json').release).toEqual(release);
    expect(json<{ version: string }>('datapackage.json').version).toBe(release.id);
  });
});

describe('observations.csv', () => {
  test('has one row an observation, each with an id of its own', () => {
    const [header, ...rows] = csv('observations.csv');
    const expected = index().datasets.reduce((sum, { observations }) => sum + observations, 0);

    expect(rows).toHaveLength(expected);
    expect(new Set(rows.map(([id]) => id)).size).toBe(expected);
    expect(rows.every((row) => row.length === header?.length)).toBe(true);
    const value = header?.indexOf('obsValue') ?? -1;
    expect(rows.every((row) => Number.isFinite(Number(row[value])) && row[value] !== '')).toBe(
      true,
    );
  });

  test('ends every line as RFC 4180 has it', () => {
    const text = readBuilt('data/v1/observations.csv');

    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
  });
});

test('every row of every CSV says of which release it is', () => {
  const { release } = index();
  for (const path of builtFiles('.csv')) {
    const [header = [], ...rows] = csv(path.replace('data/v1/', ''));
    expect(header.slice(-2), path).toEqual(['release', 'releaseDate']);
    for (const row of rows) expect(row.slice(-2), path).toEqual([release.id, release.date]);
  }
});

test('no cell of any CSV can be run as a formula', () => {
  for (const path of builtFiles('.csv')) {
    const cells = csv(path.replace('data/v1/', '')).flat();
    const risky = cells.filter((cell) => /^[=+\-@\t]/.test(cell) && !Number.isFinite(Number(cell)));
    expect(risky, path).toEqual([]);
  }
});

describe('a figure as a file', () => {
  test.each(FIGURES.map(({ id }) => id))('%s: JSON and CSV hold the same numbers', (id) => {
    const content = json<FigureContent>(`figures/${id}.json`);
    const [, ...rows] = csv(`figures/${id}.csv`);
    const inFile = new Set(rows.flat());
    const numbers = content.table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (value === null ? [] : String(value))),
    );

    expect(rows).toHaveLength(content.table.rows.length);
    expect(numbers.filter((number) => !inFile.has(number))).toEqual([]);
  });

  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test('what the page shows is what the file says', async () => {
    const { page, open, close } = await openBrowserPage(browser);
    const content = json<FigureContent>('figures/trade-over-time.json');

    await open('/en/trade/?tab=trade-over-time:table');

    const figure = page.locator('#trade-over-time');
    // The page keeps a number and its unit on one line.
    const sentence = (await figure.locator('h2').textContent())?.replaceAll('\u00a0', ' ');
    expect(sentence).toBe(content.sentence.replaceAll('\u00a0', ' '));
    const shown = await figure.locator('tbody tr').first().locator('th, td').allTextContents();
    expect(shown).toEqual(
      content.table.rows[0]?.cells.map(({ text, remark }) => `${text}${remark ?? ''}`),
    );
    await close();
  });
});

test('the network is GeoJSON that any map can read', () => {
  const { type, features } = json<{
    type: string;
    features: readonly {
      readonly type: string;
      readonly id: string;
      readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] };
    }[];
  }>('network.geojson');

  expect(type).toBe('FeatureCollection');
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  expect(new Set(features.map(({ geometry }) => geometry.type))).toEqual(
    new Set(['Point', 'LineString']),
  );
  for (const { geometry, id } of features) {
    const flat = geometry.coordinates.flat() as readonly number[];
    for (const [at, degrees] of flat.entries()) {
      expect(Math.abs(degrees), id).toBeLessThanOrEqual(at % 2 === 0 ? 180 : 90);
    }
  }
});

test('every resource of the data package is there', () => {
  const { resources } = json<{
    resources: readonly { readonly name: string; readonly path: string }[];
  }>('datapackage.json');

  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  const built = builtFiles('');
  expect(resources.filter(({ path }) => !built.includes(`data/v1/${path}`))).toEqual([]);
});
