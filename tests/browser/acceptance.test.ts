import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { PAGE_NAMES, PAGE_PLACES } from '#pages/pages.ts';
import type { BrowserPage } from './browserPage.ts';
import { openQuietPage } from './browserPage.ts';

const TABLE = '/en/trade/?tab=trade-over-time:table';

let site: BrowserPage;
let page: Page;

openQuietPage((opened) => {
  site = opened;
  page = opened.page;
});

const figure = (id: string) => page.locator(`[data-figure="${id}"]`);
const card = () => page.locator('[role="dialog"][data-card]');

async function openCard(value: Locator): Promise<string> {
  const id = (await value.getAttribute('data-obs')) ?? (await value.getAttribute('data-derived'));
  await value.click();
  // What a card says is fetched with the first one.
  await page.locator(`[role="dialog"][data-card="${id}"] article`).waitFor();
  return card().innerText();
}

describe('trade over time, as Kazakhstan reports it, in US dollars', () => {
  test.each([
    ['exports of 2024', 'kz-it.2024:', '18,664', 'Bureau of National Statistics of Kazakhstan'],
    ['exports of 2018', 'kz-it.2018:', '11,734', 'Bureau of National Statistics of Kazakhstan'],
    ['exports of 1995', 'kz-it.1995:', '142', 'World Bank WITS'],
    ['imports of 2020', 'it-kz.2020:', '937', 'Bureau of National Statistics of Kazakhstan'],
  ])('the table gives %s, and their card names the source', async (_, key, digits, source) => {
    await site.open(TABLE);
    const value = figure('trade-over-time').locator(`td [data-obs*="${key}"]`).first();

    expect((await value.innerText()).split('\n')[0]).toBe(digits);
    const text = await openCard(value);

    expect(text).toMatch(new RegExp(`Publisher\\n${source}`));
  });

  test('the card of the imports of 2020 lists the defective 253.5 after the others, with its caution', async () => {
    await site.open(TABLE);
    const text = await openCard(figure('trade-over-time').locator('td [data-obs*="it-kz.2020:"]'));

    const others = text.slice(text.indexOf('Other claims for 2020'));
    expect(others).toMatch(/USD 973\.2 mn[\s\S]*USD 913 mn[\s\S]*USD 253\.49605392 mn/);
    expect(others).toContain('Marked as defective: listed, but never a headline.');
  });

  test('how much the two traded in 2023, and how sure that is, takes one click', async () => {
    await site.open('/en/trade/?flow=turnover&tab=trade-over-time:table');
    const row = figure('trade-over-time').locator('tbody tr', { hasText: '2023' }).first();
    expect(await row.innerText()).toContain('16,075');

    const text = await openCard(row.locator('td button').first());

    expect(text).toContain('The headline: first of all claims by the rule.');
    expect(text).toMatch(/Other claims for 2023[\s\S]*USD 16\.1 bn/);
    await card().getByText('Turnover, 2023: $16.1 bn or about $20 bn?').waitFor();
  });
});

describe('counts of companies and claims of investment', () => {
  test.each([
    ['January 2024', 'over 300', 'The Astana Times, Jan 19, 2024'],
    ['May 2025', 'about 250', 'The Times of Central Asia, May 2025'],
    ['May 2025', 'nearly 270', 'The Astana Times, May 30, 2025'],
    ['May 2025', 'over 300', 'Qazinform, May 2025'],
  ])('the table has for %s: %s, said by %s', async (date, count, source) => {
    await site.open('/en/companies/?tab=company-counts:table');
    const rows = await rowsOf('company-counts');

    expect(rows).toContainEqual(expect.objectContaining({ head: date, value: count, source }));
  });

  test.each([
    ['USD 7.3 bn', 'start not stated, up to January 2024'],
    ['USD 7.6 bn', '2005 to May 2025'],
    ['nearly USD 10 bn', '1991 to March 2024'],
    ['over USD 15 bn', '1992 to August 2022'],
  ])('%s of investment stand with their window, %s', async (amount, window) => {
    await site.open('/en/investment/?tab=investment-claims:table');
    const rows = await rowsOf('investment-claims');

    expect(rows.filter(({ head }) => head === window).map(({ value }) => value)).toContain(amount);
  });
});

interface Row {
  readonly head: string;
  /** Text of the first cell that opens an observation, its remark left out. */
  readonly value: string;
  readonly source: string;
}

function rowsOf(id: string): Promise<readonly Row[]> {
  return figure(id)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        head: row.querySelector('th')?.textContent ?? '',
        value: row.querySelector('td [data-obs]')?.firstChild?.textContent ?? '',
        source: row.querySelector('td:last-child')?.textContent ?? '',
      })),
    );
}

describe('the founding articles', () => {
  test.each([
    ['seed-timesca-2025', 63],
    ['seed-astanatimes-2024', 45],
    ['seed-astanatimes-2025', 49],
    ['seed-jamestown-2024', 24],
    ['seed-specialeurasia-2024', 33],
  ])('%s lists its %d entries on the sources page, each with its card', async (id, count) => {
    await site.open('/en/sources/');
    const entries = page.locator(`#source-${id} [data-taken] li`);

    expect(await entries.count()).toBe(count);
    expect(await entries.locator('button').count()).toBe(count);
  });

  test('their products, areas, companies, corridors, scenarios, risks and documents are all there', async () => {
    await site.open('/en/sources/');
    const taken = await page
      .locator('li[id^="source-seed-"] [data-taken]')
      .evaluateAll((groups) =>
        groups.map((group) => [
          group.getAttribute('data-taken'),
          group.querySelectorAll('li').length,
        ]),
      );
    const sums = new Map<unknown, number>();
    for (const [key, count] of taken) sums.set(key, (sums.get(key) ?? 0) + Number(count));

    expect(Object.fromEntries(sums)).toEqual({
      sourceValues: 30,
      sourceEvents: 53,
      'statements-product': 14,
      'statements-area': 45,
      'statements-company': 24,
      'statements-corridor': 6,
      'statements-scenario': 3,
      'statements-risk': 2,
      'statements-statement': 5,
      'statements-document': 16,
      'statements-disagreement': 16,
    });
  });
});

describe('the corridor map', () => {
  test('offers the Middle Corridor, the Northern one, the INSTC, ocean and oil routes as layers', async () => {
    await site.open('/en/corridor/');

    for (const name of [
      'Middle Corridor',
      'Northern Corridor',
      'North–South (INSTC)',
      'Ocean routes',
      'Oil routes',
    ]) {
      const layer = figure('corridor-map').getByLabel(name, { exact: true });
      expect(await layer.first().isChecked()).toBe(true);
    }
    const legs = await (await page.request.get(at('data/v1/figures/corridor-map.csv'))).text();
    for (const word of ['-suez', '-cape', 'North–South', 'Northern Corridor', 'CPC', 'BTC']) {
      expect(legs).toContain(word);
    }
  });
});

test('the first words of the corridor page lead to which way is quickest, by how much and how surely', async () => {
  await site.open('/en/corridor/');
  await page.getByRole('link', { name: 'Which way is quickest' }).click();

  const answer = figure('corridor-routes').getByRole('heading', { level: 2 });
  await expect.poll(() => isInSight(answer)).toBe(true);
  expect((await answer.textContent())?.replaceAll(/\s/g, ' ')).toMatch(
    /^From Almaty to Port of Trieste .* is the quickest of the \d+ shown by our own estimate: \d+ days \(\d+ to \d+\), \d+ days less than .* ranges/,
  );
});

function isInSight(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

const at = (path: string) => new URL(path, inject('url')).href;

describe.each(PAGE_NAMES.filter((name) => PAGE_PLACES[name].length > 0))('the page %s', (name) => {
  test('holds figures that are named, tabbed, tabled, and open their values', async () => {
    await site.open(`/en/${name}/`);

    for (const place of PAGE_PLACES[name]) {
      const one = figure(place.figure);
      const heading = await one.getAttribute('aria-labelledby');
      expect(await page.locator(`[id="${heading}"]`).innerText()).not.toBe('');
      expect(await one.getByRole('tablist').count()).toBe(1);
      await one.getByRole('tab', { name: 'Table' }).click();
      await one.getByRole('tabpanel').locator('table tbody tr').first().waitFor();
      const controls = await one
        .getByRole('tabpanel')
        .locator('table td button')
        .evaluateAll((buttons) =>
          buttons.map((button) => ({
            opens: ['obs', 'derived', 'entity'].some(
              (key) => key in (button as HTMLElement).dataset,
            ),
            named: (button.getAttribute('aria-label') ?? button.textContent ?? '').trim() !== '',
          })),
        );
      expect(controls.length).toBeGreaterThan(0);
      expect(controls.filter(({ opens, named }) => !opens || !named)).toEqual([]);
    }
  });
});
