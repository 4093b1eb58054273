import { expect, test } from 'vitest';
import { ProblemList } from '#dataset/problem.ts';
import type { Leg } from '#network/network.ts';
import { parseRoutes } from '#network/parseRoutes.ts';
import { toldBy } from '../dataset/problemsOf.ts';

function leg(from: string, to: string): Leg {
  return {
    id: `${from}-${to}`,
    from,
    to,
    mode: 'rail',
    km: 100,
    lengthBasis: 'great-circle-estimate',
    greatCircleKm: 100,
    countries: ['KZ'],
    gauge: null,
    path: [],
    pathBasis: 'by hand',
    hours: null,
    connector: false,
    status: 'operating',
    cargo: 'dry',
    note: null,
  };
}

const LEGS = new Map(
  [leg('xian', 'almaty'), leg('almaty', 'aktau'), leg('alat', 'aktau'), leg('alat', 'poti')].map(
    (one) => [one.id, one],
  ),
);

const KNOWN = {
  sources: new Set(['tels', 'ey']),
  nodes: new Set(['xian', 'almaty', 'aktau', 'alat', 'poti']),
  legs: new Set([...LEGS.keys(), 'broken-leg']),
};

const ROUTE = {
  id: 'titr',
  name: { en: 'Middle Corridor' },
  corridor: 'middle',
  status: 'operating',
  legs: ['xian-almaty', 'almaty-aktau', 'alat-aktau', 'alat-poti'],
  from: 'xian',
  to: 'poti',
  countries: ['CN', 'KZ', 'AZ', 'GE'],
  borderCrossings: 3,
  modeChanges: 2,
  breaksOfGauge: ['xian/almaty', 'poti'],
  claims: [],
};

const CLAIM = { period: '2024', min: 13, max: 17, unit: 'days', source: 'tels', locator: 'p. 3' };

function parse(fault: object = {}) {
  const problems = new ProblemList('network.json');
  const routes = parseRoutes([{ ...ROUTE, ...fault }], KNOWN, LEGS, problems);
  problems.throwIfAny();
  return routes;
}

test('a leg may be travelled against its direction', () => {
  expect(parse().map(({ id }) => id)).toEqual(['titr']);
});

test('absent fields are dry and null', () => {
  expect(parse()[0]).toMatchObject({ cargo: 'dry', note: null });
});

test('a claim gets its id from route, unit, period, source and variant', () => {
  const claims = [
    CLAIM,
    { ...CLAIM, variant: '13-17' },
    { ...CLAIM, period: '2023/2024', unit: 'USD/FEU' },
    { unit: 'km', min: 4766, source: 'ey', locator: 'p. 1' },
  ];

  expect(parse({ claims })[0]?.claims.map(({ id }) => id)).toEqual([
    'titr/days.2024.tels',
    'titr/days.2024.tels~13-17',
    'titr/USD/FEU.2023_2024.tels',
    'titr/km.undated.ey',
  ]);
});

test('a claim of extra days needs neither minimum nor maximum', () => {
  const claims = [{ unit: 'days', extraDays: [14, 15], source: 'ey', locator: 'p. 1' }];

  expect(parse({ claims })[0]?.claims[0]).toEqual({
    id: 'titr/days.undated.ey',
    period: null,
    min: null,
    max: null,
    unit: 'days',
    extraDays: [14, 15],
    source: 'ey',
    locator: 'p. 1',
    scope: null,
    note: null,
  });
});

test.each([
  [{ legs: [] }, '/legs: has no leg'],
  [{ legs: ['xian-almaty', 'almaty-baku'] }, '/legs/1: there is no leg "almaty-baku"'],
  [{ from: 'aktau' }, '/from: leg "xian-almaty" does not begin at "aktau"'],
  [{ from: 'beijing' }, '/from: there is no node "beijing"'],
  [{ to: 'aktau' }, '/to: the last leg ends at "poti", not at "aktau"'],
  [
    { legs: ['xian-almaty', 'alat-aktau', 'alat-poti'] },
    '/legs/1: "alat-aktau" does not go on from "almaty", where the leg before it ends',
  ],
  [
    { legs: ['xian-almaty', 'almaty-aktau', 'alat-poti'] },
    '/legs/2: "alat-poti" does not go on from "aktau", where the leg before it ends',
  ],
  [
    { countries: ['CN', 'Kazakhstan'] },
    '/countries/1: "Kazakhstan" is not a country code of two capitals',
  ],
  [{ borderCrossings: -1 }, '/borderCrossings: is not a count'],
  [{ modeChanges: 1.5 }, '/modeChanges: is not a count'],
  [
    { breaksOfGauge: ['xian/baku'] },
    '/breaksOfGauge/0: "xian/baku" is neither a node nor two nodes joined by "/"',
  ],
  [{ km: 6000 }, '/km: is not a known key'],
])('%j is refused', (fault, told) => {
  expect(toldBy(() => parse(fault))).toEqual([`/routes/0${told}`]);
});

test('after a gap the walk goes on, so that a second gap is told too', () => {
  const legs = ['almaty-aktau', 'xian-almaty', 'alat-poti'];

  expect(toldBy(() => parse({ legs, from: 'aktau' }))).toEqual([
    '/routes/0/legs/2: "alat-poti" does not go on from "xian", where the leg before it ends',
  ]);
  expect(toldBy(() => parse({ legs: ['alat-aktau', 'almaty-aktau', 'alat-poti'] }))).toEqual([
    '/routes/0/from: leg "alat-aktau" does not begin at "xian"',
    '/routes/0/legs/2: "alat-poti" does not go on from "almaty", where the leg before it ends',
  ]);
});

test('a leg with a fault of its own is no gap', () => {
  expect(toldBy(() => parse({ legs: ['xian-almaty', 'broken-leg', 'alat-poti'] }))).toEqual([]);
});

test.each([
  [{ corridor: 'silk-road' }, '/corridor'],
  [{ status: 'open' }, '/status'],
  [{ cargo: 'gas' }, '/cargo'],
  [{ claims: [{ ...CLAIM, unit: 'weeks' }] }, '/claims/0/unit'],
])('a code outside its list is refused: %j', (fault, pointer) => {
  expect(toldBy(() => parse(fault))).toEqual([
    expect.stringMatching(`^/routes/0${pointer}: expected .+, found `),
  ]);
});

test.each([
  [{ source: 'x' }, '/source: there is no source "x"'],
  [{ locator: '' }, '/locator: is empty'],
  [
    { period: '2024/2023' },
    '/period: "2024/2023" is not a year, month, day or interval that exists',
  ],
  [{ min: '13' }, '/min: expected number, found "13"'],
  [{ min: 18 }, '/max: 17 is below the minimum of 18'],
  [{ extraDays: [15, 14] }, '/extraDays: begins above its end'],
  [{ min: null, max: null }, ': has no value'],
  [{ id: 'x' }, '/id: is not a known key'],
])('a claim with %j is refused', (fault, told) => {
  expect(toldBy(() => parse({ claims: [{ ...CLAIM, ...fault }] }))).toEqual([
    `/routes/0/claims/0${told}`,
  ]);
});

test('two claims of one id are refused at the second', () => {
  expect(toldBy(() => parse({ claims: [CLAIM, { ...CLAIM, max: 20 }] }))).toEqual([
    '/routes/0/claims/1: "titr/days.2024.tels" stands twice: tell the two apart by "variant"',
  ]);
});
