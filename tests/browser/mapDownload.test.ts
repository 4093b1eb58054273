import { readFile } from 'node:fs/promises';
import { geoBounds, geoLength } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browserPage.ts';
import { readBuilt } from './builtFiles.ts';
import { DESK, openMap } from './mapPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const QUERY = 'layers=oil~places~ports&sectors=agriculture-food&years=2010..2020&at=2024';

test('the map downloads as GeoJSON with what is shown, and nothing that is filtered out', async () => {
  const site = await openMap(browser, QUERY, {
    viewport: DESK,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const { page } = site;
  const marks = await page
    .locator('.corridor-map [data-card-id]')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-card-id') ?? ''));
  const figure = page.locator('[data-figure="corridor-map"]');
  await figure.getByRole('button', { name: /^Share/ }).click();
  const entry = figure.getByRole('button', { name: /GeoJSON/ });
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
  const text = await readFile(await download.path(), 'utf8');
  await site.close();
  const read: FeatureCollection & Readonly<Record<string, unknown>> = JSON.parse(text);
  const release: { readonly id: string } = JSON.parse(readBuilt('data/v1/index.json')).release;

  expect(download.suggestedFilename()).toBe(
    `italy-kazakhstan-atlas-corridor-map-${release.id}.geojson`,
  );
  expect(read).toMatchObject({ type: 'FeatureCollection', release: release.id });
  expect(new URL(String(read.url)).search).toContain('sectors=agriculture-food');
  const shown = read.features.filter(({ properties }) => properties?.kind !== 'place');
  expect(shown.map(({ id }) => id).sort()).toEqual(
    marks.filter((card) => /^(leg|node):/.test(card)).sort(),
  );
  const legs = read.features.filter(({ properties }) => properties?.kind === 'leg');
  expect(legs.length).toBeGreaterThan(3);
  for (const { properties } of legs) {
    expect(properties).toMatchObject({ corridor: 'oil', length: expect.stringMatching(/km/) });
  }
  const places = read.features.filter(({ properties }) => properties?.kind === 'place');
  expect(places.length).toBe(marks.length - shown.length);
  const dates = places.flatMap(({ properties }) => properties?.events ?? []);
  for (const { date } of dates) expect(date).toMatch(/20(1\d|20)$/);
  const [[west, south], [east, north]] = geoBounds(read);
  expect([west > -20, south > 20, east < 130, north < 70]).toEqual([true, true, true, true]);
  for (const leg of legs) expect(geoLength(leg)).toBeGreaterThan(0);
  site.expectQuiet();
});
