import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatView } from '#view/formatView.ts';
import { parseView } from '#view/parseView.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { anyView } from './anyView.ts';

const written = (patch: Partial<View>) => formatView({ ...DEFAULT_VIEW, ...patch });

/** What happens to a link on its way: each takes a query without its `?` and gives another. */
const TREATMENTS: Readonly<Record<string, (query: string) => string>> = {
  'as written': (query) => query,
  'encoded whole': encodeURIComponent,
  'encoded whole twice': (query) => encodeURIComponent(encodeURIComponent(query)),
  'encoded as an address': encodeURI,
  'encoded as an address twice': (query) => encodeURI(encodeURI(query)),
  'read and written by URLSearchParams': (query) => new URLSearchParams(query).toString(),
  'written into HTML': (query) => query.replaceAll('&', '&amp;'),
  'given a campaign': (query) => `utm_source=mail&${query}&fbclid=a.b~c`,
};

describe('formatView', () => {
  test.each(Object.entries(TREATMENTS))('is read back the same when %s', (_, treat) => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = formatView(view).slice(1);

        expect(parseView(`?${treat(query)}`)).toEqual({ view, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('needs no further encoding: a browser keeps it letter by letter', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = formatView(view);

        expect(new URL(`https://atlas.example/en/trade/${query}`).search).toBe(query);
      }),
      { numRuns: 2000 },
    );
  });

  test('writes nothing for the default view', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('');
  });

  test('writes only what differs, readable, in the order of the table', () => {
    const patch: Partial<View> = {
      card: 'trade-totals:kz:exports:2024/bns.v1_a',
      sectors: ['oil-gas', 'machinery'],
      years: { from: 2004, to: 'latest' },
      map: { lat: 43.5, lon: -0.25, zoom: 5 },
      measure: { kind: 'index', base: 2010 },
      routes: ['xian-urumqi+urumqi-khorgos', 'titr-poti-genoa'],
      tab: { 'trade-by-month': 'sources', 'corridor-map': 'table' },
      fit: true,
    };

    expect(written(patch)).toBe(
      '?years=2004..latest&sectors=oil-gas~machinery&measure=index:2010' +
        '&routes=xian-urumqi+urumqi-khorgos~titr-poti-genoa&map=43.5,-0.25,5' +
        '&tab=corridor-map:table~trade-by-month:sources' +
        '&card=trade-totals:kz:exports:2024/bns.v1_a&fit',
    );
  });

  test('keeps a plus and a space of a card apart', () => {
    expect(written({ card: 'a+b c' })).toBe('?card=a%2Bb%20c');
  });

  test('says none where nothing is chosen, and nothing where the default is', () => {
    expect(written({ events: [], layers: [] })).toBe('?events=none&layers=none');
    expect(written({ tab: { 'trade-over-time': 'chart' } })).toBe('');
  });

  test('rounds a map position to what a link can need', () => {
    expect(written({ map: { lat: 43.123456, lon: 51.99999, zoom: 5.004 } })).toBe(
      '?map=43.123,52,5',
    );
  });

  test('never throws, not even for half a letter', () => {
    expect(written({ card: 'a\uD800b' })).toBe('?card=a%EF%BF%BDb');
  });
});
