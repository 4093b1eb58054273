import fc from 'fast-check';
import { EVENT_KINDS, SECTORS } from '#dataset/codes.ts';
import type { View, YearBound } from '#view/view.ts';
import {
  CURRENCIES,
  DEFAULT_VIEW,
  DISPUTE_PAGES,
  FLOWS,
  MAP_LAYERS,
  TABS,
  THEMES,
  VIEW_REPORTERS,
} from '#view/view.ts';

const YEAR = fc.integer({ min: 1991, max: 2040 });
const BOUND: fc.Arbitrary<YearBound> = fc.oneof(
  YEAR,
  fc.constant('earliest' as const),
  fc.constant('latest' as const),
);
const NODE = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const FIGURE = fc.stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,2}$/);

/** A card id holds any letter of any script, but no control sign and nothing that looks encoded. */
const CARD = fc
  .oneof(
    fc.stringMatching(/^[a-z-]{1,12}(:[\w.+/-]{1,20}){1,6}$/),
    fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  )
  .filter((id) => id === id.trim() && id !== '' && id.length <= 300)
  .filter((id) => !/[\p{C}\p{Zl}\p{Zp}]|%[0-9a-f]{2}/iu.test(id));

export const anyView: fc.Arbitrary<View> = fc.record({
  years: fc.tuple(BOUND, BOUND).map(([one, other]) => inOrder(one, other)),
  at: fc.oneof(YEAR, fc.constant('latest' as const)),
  sectors: fc.option(some(SECTORS, 1)),
  flow: some(FLOWS, 1),
  reporter: fc.constantFrom(...VIEW_REPORTERS),
  currency: fc.constantFrom(...CURRENCIES),
  prices: fc.oneof(YEAR, fc.constant('nominal' as const)),
  measure: fc.oneof(
    fc.record({ kind: fc.constantFrom('amount' as const, 'share' as const, 'growth' as const) }),
    fc.record({ kind: fc.constant('index' as const), base: YEAR }),
  ),
  scale: fc.constantFrom('linear' as const, 'log' as const),
  overlay: fc.option(fc.constant('brent' as const)),
  events: fc.option(some(EVENT_KINDS, 0)),
  claims: fc.constantFrom('show' as const, 'hide' as const),
  routes: fc.uniqueArray(
    fc.array(NODE, { minLength: 1, maxLength: 4 }).map((legs) => legs.join('+')),
    { maxLength: 5 },
  ),
  origin: fc.option(NODE),
  destination: fc.option(NODE),
  assume: fc.dictionary(
    NODE,
    fc.integer({ min: 0, max: 9_999_999 }).map((tenThousandths) => tenThousandths / 10_000),
    { maxKeys: 4, noNullPrototype: true },
  ),
  layers: fc.option(some(MAP_LAYERS, 0)),
  map: fc.option(
    fc.record({
      lat: fc.integer({ min: -85_000, max: 85_000 }).map((thousandths) => thousandths / 1000),
      lon: fc.integer({ min: -180_000, max: 180_000 }).map((thousandths) => thousandths / 1000),
      zoom: fc.integer({ min: 0, max: 1800 }).map((hundredths) => hundredths / 100),
    }),
  ),
  motion: fc.boolean(),
  product: fc.array(NODE, { maxLength: 5 }),
  tab: fc.dictionary(FIGURE, fc.constantFrom(...TABS.filter((tab) => tab !== 'chart')), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
  disputes: fc.record({
    page: fc.option(fc.constantFrom(...DISPUTE_PAGES)),
    year: fc.option(YEAR),
  }),
  card: fc.option(CARD),
  theme: fc.constantFrom(...THEMES),
  controls: fc.boolean(),
  tabs: fc.boolean(),
  title: fc.boolean(),
  fit: fc.boolean(),
});

/** Queries from well-formed to hopeless, with our own keys and values among the noise. */
export const anyQuery: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: pair() },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('%', '%E0%A4', '%ZZ', '=', '?', '&', '\uD800', '%00'),
      },
    ),
    { maxLength: 12 },
  )
  .chain((parts) =>
    fc
      .tuple(fc.constantFrom('&', ';', '&amp;', '', '?'), fc.constantFrom('', '?', '??'))
      .map(([glue, start]) => start + parts.join(glue)),
  );

function pair(): fc.Arbitrary<string> {
  const key = fc.constantFrom(...Object.keys(DEFAULT_VIEW), 'utm_source', '__proto__', 'toString');
  const text = fc.oneof(
    fc.constantFrom(
      '1995..latest',
      '2010…2005',
      '1850..2500',
      'oil-gas~nonsense',
      'index:2010',
      'index:',
      '91,181,99',
      '-0,-0,0',
      'a:table~b',
      '__proto__:table',
      'none',
      'ALL',
      '%257E%25257E',
      '+',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 400 }),
  );
  return fc.tuple(key, text).map(([name, value]) => `${name}=${value}`);
}

function some<Code extends string>(codes: readonly Code[], least: number) {
  return fc.subarray([...codes], { minLength: least }) as fc.Arbitrary<readonly Code[]>;
}

function inOrder(one: YearBound, other: YearBound) {
  return place(one) <= place(other) ? { from: one, to: other } : { from: other, to: one };
}

function place(bound: YearBound): number {
  if (bound === 'earliest') return 0;
  return bound === 'latest' ? 9999 : bound;
}
