import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_KINDS, SECTORS } from '#dataset/codes.ts';
import { formatView } from '#view/formatView.ts';
import { parseView } from '#view/parseView.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW, FLOWS, MAP_LAYERS, TABS } from '#view/view.ts';
import { anyQuery } from './anyView.ts';
import { PUBLISHED_LINKS } from './publishedLinks.ts';

const viewOf = (query: string) => parseView(query).view;
const problemsOf = (query: string) => parseView(query).problems;

describe('parseView', () => {
  test.each(PUBLISHED_LINKS)('still opens the published link "$query"', ({ query, shows }) => {
    expect(parseView(query)).toEqual({ view: { ...DEFAULT_VIEW, ...shows }, problems: [] });
  });

  test('gives a valid view and never an exception for any text', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { view, problems } = parseView(query);

        expect(faultsOf(view)).toEqual([]);
        expect(parseView(formatView(view))).toEqual({ view, problems: [] });
        expect(new Set(problems.map(({ key }) => key)).size).toBe(problems.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('ignores keys it does not know without a word', () => {
    expect(parseView('?utm_source=mail&fbclid=x&__proto__=1&constructor=2&gclid')).toEqual({
      view: DEFAULT_VIEW,
      problems: [],
    });
  });

  test('reports a value it does not understand and shows the default', () => {
    expect(parseView('?currency=gbp')).toEqual({
      view: DEFAULT_VIEW,
      problems: [
        {
          field: 'currency',
          key: 'currency',
          given: 'gbp',
          reason: 'unknown-value',
          fallback: 'usd',
        },
      ],
    });
  });

  test.each([
    ['?years=1850..2020', 'year-out-of-range', '1995..latest'],
    ['?years=2010..2041', 'year-out-of-range', '1995..latest'],
    ['?years=then..now', 'not-a-year', '1995..latest'],
    ['?years=..', 'not-a-year', '1995..latest'],
    ['?at=1990', 'year-out-of-range', 'latest'],
    ['?at=earliest', 'not-a-year', 'latest'],
    ['?prices=24', 'not-a-year', 'nominal'],
    ['?measure=index', 'not-a-year', 'amount'],
    ['?measure=index:1900', 'year-out-of-range', 'amount'],
    ['?measure=share:2010', 'unknown-value', 'amount'],
    ['?flow=smuggling', 'unknown-value', 'exports~imports'],
    ['?sectors=spaceflight', 'unknown-value', 'all'],
    ['?map=here', 'not-a-position', ''],
    ['?map=43.5,51.2', 'not-a-position', ''],
    ['?map=1e1,2,3', 'not-a-position', ''],
    ['?tab=table', 'unknown-value', ''],
    ['?product=kz-it~***x', 'not-an-id', ''],
    ['?origin=a%20b', 'not-an-id', ''],
    ['?card=a%00b', 'not-an-id', ''],
    ['?controls=maybe', 'unknown-value', 'on'],
    ['?fit=tight', 'unknown-value', 'off'],
  ])('says of %s: %s', (query, reason, fallback) => {
    expect(viewOf(query)).toEqual(DEFAULT_VIEW);
    expect(problemsOf(query)).toMatchObject([{ reason, fallback }]);
  });

  test('keeps what it knows of a list and names the rest', () => {
    const { view, problems } = parseView('?sectors=oil-gas~spaceflight~digital~alchemy');

    expect(view.sectors).toEqual(['oil-gas', 'digital']);
    expect(problems).toMatchObject([
      { reason: 'partly-unknown', given: 'spaceflight~alchemy', fallback: 'oil-gas~digital' },
    ]);
  });

  test('turns a reversed range round and says so', () => {
    const { view, problems } = parseView('?years=latest..2010');

    expect(view.years).toEqual({ from: 2010, to: 'latest' });
    expect(problems).toMatchObject([{ reason: 'reversed', fallback: '2010..latest' }]);
  });

  test('brings a position beyond the map back to its edge and says so', () => {
    const { view, problems } = parseView('?map=95,-200,40');

    expect(view.map).toEqual({ lat: 85, lon: -180, zoom: 18 });
    expect(problems).toMatchObject([{ reason: 'beyond-the-map', fallback: '85,-180,18' }]);
  });

  test.each([
    '2000…2010',
    '2000...2010',
    '2000%E2%80%A62010',
    '2000–2010',
    '2000-2010',
    '2000+..+2010',
    '2000%2e%2e2010',
    '2000..2010.',
    '2000..2010)',
    '2000..%E2%80%8B2010',
  ])('reads the range %s as autocorrect and mail clients leave it', (text) => {
    expect(parseView(`?years=${text}`)).toEqual({
      view: { ...DEFAULT_VIEW, years: { from: 2000, to: 2010 } },
      problems: [],
    });
  });

  test.each([
    ['2000..', { from: 2000, to: 'latest' }],
    ['..2010', { from: 'earliest', to: 2010 }],
    ['2015', { from: 2015, to: 2015 }],
    ['EARLIEST..Latest', { from: 'earliest', to: 'latest' }],
  ])('reads the range %s', (text, years) => {
    expect(parseView(`?years=${text}`)).toEqual({ view: { ...DEFAULT_VIEW, years }, problems: [] });
  });

  test.each(['oil-gas,machinery', 'oil-gas%7Emachinery', 'oil-gas%257Emachinery'])(
    'reads the list %s',
    (text) => {
      expect(viewOf(`?sectors=${text}`).sectors).toEqual(['oil-gas', 'machinery']);
    },
  );

  test('does not mind case, order or repetition in lists of codes', () => {
    expect(viewOf('?Sectors=Machinery~OIL-GAS~machinery').sectors).toEqual([
      'oil-gas',
      'machinery',
    ]);
  });

  test('takes the last valid value of a key given twice', () => {
    expect(parseView('?at=2010&at=2015')).toEqual({
      view: { ...DEFAULT_VIEW, at: 2015 },
      problems: [],
    });
    expect(parseView('?at=never&at=2015').problems).toEqual([]);
    expect(parseView('?at=2015&at=never')).toMatchObject({
      view: { at: 2015 },
      problems: [{ given: 'never', fallback: '2015' }],
    });
  });

  test('treats a key without a value as absent, except where it stands alone', () => {
    expect(parseView('?years=&card=&sectors&fit')).toEqual({
      view: { ...DEFAULT_VIEW, fit: true },
      problems: [],
    });
    expect(viewOf('?fit=').fit).toBe(true);
    expect(viewOf('?fit=on').fit).toBe(true);
    expect(viewOf('?fit=off').fit).toBe(false);
  });

  test.each([
    ['time', '2000..2010', 'years'],
    ['year', '2015', 'at'],
    ['sector', 'digital', 'sectors'],
    ['flows', 'balance', 'flow'],
    ['event', 'deal', 'events'],
    ['route', 'titr-poti-genoa', 'routes'],
    ['layer', 'oil', 'layers'],
  ])('reads the alias %s', (alias, text, key) => {
    expect(viewOf(`?${alias}=${text}`)).toEqual(viewOf(`?${key}=${text}`));
    expect(viewOf(`?${alias}=${text}`)).not.toEqual(DEFAULT_VIEW);
  });

  test.each(['&amp;', ';', '&&'])('reads pairs parted by %s', (separator) => {
    expect(viewOf(`?at=2015${separator}currency=eur`)).toEqual({
      ...DEFAULT_VIEW,
      at: 2015,
      currency: 'eur',
    });
  });

  test.each([
    '?years=2010..2020*',
    '?years=2010..2020_**',
    '?years=2010..2020%2526',
    '?years=2010..2020`',
    '?years=2010..2020%23',
    '?years=2010..2020%5C',
  ])('does not mind the marks of a message around a link: %s', (query) => {
    expect(parseView(query)).toEqual({
      view: { ...DEFAULT_VIEW, years: { from: 2010, to: 2020 } },
      problems: [],
    });
  });

  test('reads a list whose ~ became a space on the way', () => {
    expect(viewOf('?sectors=oil-gas+machinery').sectors).toEqual(['oil-gas', 'machinery']);
    expect(viewOf('?tab=trade-over-time:table%20crude-oil:table').tab).toEqual({
      'trade-over-time': 'table',
      'crude-oil': 'table',
    });
  });

  test('is not misled by what a link decorator adds to an encoded query', () => {
    expect(parseView('?at%3D2015%26currency%3Deur%26fit&fbclid=abc?utm_source=x')).toEqual({
      view: { ...DEFAULT_VIEW, at: 2015, currency: 'eur', fit: true },
      problems: [],
    });
  });

  test('shortens what it repeats of a long text', () => {
    const [problem] = problemsOf(`?currency=${'x'.repeat(500)}`);

    expect(problem?.given).toHaveLength(80);
    expect(problem?.given.endsWith('…')).toBe(true);
  });

  test('answers at once to a text made to be slow', () => {
    const started = performance.now();

    parseView(
      `?years=${')'.repeat(200_000)}x&card=${'%25'.repeat(100_000)}&map=${'9'.repeat(90_000)}`,
    );

    expect(performance.now() - started).toBeLessThan(1000);
  });
});

function faultsOf(view: View): readonly string[] {
  const year = (value: unknown) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1991 && value <= 2040;
  const known = (codes: readonly string[], chosen: readonly string[] | null, least: number) =>
    chosen === null ||
    (chosen.length >= least &&
      new Set(chosen).size === chosen.length &&
      chosen.every((code) => codes.includes(code)));
  const ids = (chosen: readonly string[]) => chosen.every((id) => /^[\w.:/+-]+$/.test(id));
  const holds: Readonly<Record<string, boolean>> = {
    from: year(view.years.from) || ['earliest', 'latest'].includes(String(view.years.from)),
    to: year(view.years.to) || ['earliest', 'latest'].includes(String(view.years.to)),
    at: year(view.at) || view.at === 'latest',
    sectors: known(SECTORS, view.sectors, 1),
    flow: known(FLOWS, view.flow, 1),
    prices: year(view.prices) || view.prices === 'nominal',
    measure: view.measure.kind !== 'index' || year(view.measure.base),
    events: known(EVENT_KINDS, view.events, 0),
    layers: known(MAP_LAYERS, view.layers, 0),
    routes: ids(view.routes),
    product: ids(view.product),
    ends: ids([view.origin, view.destination].filter((id) => id !== null)),
    map: view.map === null || (Math.abs(view.map.lat) <= 85 && Math.abs(view.map.lon) <= 180),
    tab: Object.values(view.tab).every((tab) => TABS.includes(tab)),
    card: view.card === null || (view.card.length > 0 && view.card.length <= 300),
    fields: Object.keys(view).join() === Object.keys(DEFAULT_VIEW).join(),
  };
  return Object.keys(holds).filter((name) => !holds[name]);
}
