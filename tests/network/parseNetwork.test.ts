import { expect, test } from 'vitest';
import { parseNetwork } from '#network/parseNetwork.ts';
import { toldBy } from '../dataset/problemsOf.ts';

const KNOWN = { sources: new Set(['trend-2024']) };

function node(id: string, lon: number, lat: number) {
  return {
    id,
    name: { en: id },
    country: 'KZ',
    lon,
    lat,
    kind: 'sea-port',
    basis: 'b',
    check: 'c',
  };
}

const NODES = [node('aktau', 51.2, 43.6), node('alat', 49.4, 40), node('poti', 41.7, 42.2)];

const SEA = {
  id: 'aktau-alat',
  from: 'aktau',
  to: 'alat',
  mode: 'sea',
  km: 523,
  lengthBasis: 'great-circle-estimate',
  greatCircleKm: 523,
  countries: ['KZ', 'AZ'],
  path: [
    [51.2, 43.6],
    [51, 42],
    [49.4, 40],
  ],
  pathBasis: 'laid by hand',
};

const RAIL = {
  ...SEA,
  id: 'alat-poti',
  from: 'alat',
  to: 'poti',
  mode: 'rail',
  lengthBasis: 'trend-2024',
  path: [
    [49.4, 40],
    [41.7, 42.2],
  ],
};

const ROUTE = {
  id: 'titr',
  name: { en: 'Middle Corridor' },
  corridor: 'middle',
  status: 'operating',
  legs: ['aktau-alat', 'alat-poti'],
  from: 'aktau',
  to: 'poti',
  countries: ['KZ', 'AZ', 'GE'],
  borderCrossings: 2,
  modeChanges: 1,
  breaksOfGauge: [],
  claims: [],
};

function parse(fault: object = {}) {
  const json = {
    id: 'network',
    title: { en: 'Network' },
    nodes: NODES,
    legs: [SEA, RAIL],
    routes: [ROUTE],
  };
  return parseNetwork('network.json', { ...json, ...fault }, KNOWN);
}

test('nodes, legs and routes are found by id, in the order of the module', () => {
  const { nodes, legs, routes } = parse();

  expect([...nodes.keys()]).toEqual(['aktau', 'alat', 'poti']);
  expect([...legs.keys()]).toEqual(['aktau-alat', 'alat-poti']);
  expect(routes.get('titr')?.legs).toEqual(['aktau-alat', 'alat-poti']);
});

test('absent fields are null, false, operating and dry', () => {
  const { nodes, legs } = parse();

  expect(nodes.get('aktau')).toMatchObject({
    locode: null,
    transshipment: null,
    gaugeBreak: null,
    status: null,
    note: null,
  });
  expect(legs.get('aktau-alat')).toMatchObject({
    gauge: null,
    hours: null,
    connector: false,
    status: 'operating',
    cargo: 'dry',
    note: null,
  });
});

test.each([
  [{ lat: 91 }, '/lat: is outside −90…90 degrees'],
  [{ lon: '51' }, '/lon: expected number, found "51"'],
  [{ country: 'Kazakhstan' }, '/country: "Kazakhstan" is not a country code of two capitals'],
  [{ locode: 'KZ AAU' }, '/locode: is not a UN/LOCODE'],
  [{ gaugeBreak: '1435-1520' }, '/gaugeBreak: is not a gauge in mm'],
  [{ basis: '' }, '/basis: is empty'],
  [{ latitude: 43 }, '/latitude: is not a known key'],
])('a node with %j is refused', (fault, told) => {
  const [, ...others] = NODES;

  expect(toldBy(() => parse({ nodes: [{ ...NODES[0], ...fault }, ...others] }))).toEqual([
    `/nodes/0${told}`,
  ]);
});

test.each([
  [{ km: 0 }, '/km: 0 is not above zero'],
  [{ km: -5 }, '/km: -5 is not above zero'],
  [{ km: null }, '/km: expected number, found null'],
  [{ greatCircleKm: 0 }, '/greatCircleKm: 0 is not above zero'],
  [
    { lengthBasis: 'great-circle estimate' },
    '/lengthBasis: there is no source "great-circle estimate"',
  ],
  [{ hours: 0 }, '/hours: 0 is not above zero'],
  [{ path: [[51.2, 43.6]] }, '/path: has fewer than two positions'],
  [
    {
      path: [
        [51.2, 43.6],
        [51, 95],
        [49.4, 40],
      ],
    },
    '/path/1/1: is outside −90…90 degrees',
  ],
  [
    {
      path: [
        [51.2, 43.6],
        [49.4, 40, 0],
      ],
    },
    '/path/1/2: expected never, found 0',
  ],
  [
    {
      path: [
        [49.4, 40],
        [51.2, 43.6],
      ],
    },
    '/path/0: is 427 km away from "aktau"',
  ],
  [
    {
      path: [
        [51.2, 43.6],
        [49.4, 40.5],
      ],
    },
    '/path/1: is 56 km away from "alat"',
  ],
  [{ countries: [] }, '/countries: has no country'],
  [{ gage: '1520' }, '/gage: is not a known key'],
])('a leg with %j is refused', (fault, told) => {
  expect(toldBy(() => parse({ legs: [{ ...SEA, ...fault }, RAIL] }))[0]).toBe(`/legs/0${told}`);
});

test('a path may end up to forty kilometres off its node', () => {
  const path = [
    [51.2, 43.6],
    [49.4, 40.3],
  ];

  expect(toldBy(() => parse({ legs: [{ ...SEA, path }, RAIL] }))).toEqual([]);
});

test.each([
  [{ mode: 'ship' }, '/mode'],
  [{ status: 'closed' }, '/status'],
  [{ cargo: 'gas' }, '/cargo'],
])('a leg with a code outside its list is refused: %j', (fault, pointer) => {
  expect(toldBy(() => parse({ legs: [{ ...SEA, ...fault }, RAIL] }))).toEqual([
    expect.stringMatching(`^/legs/0${pointer}: expected .+, found `),
  ]);
});

test('a leg to a node that does not exist is refused', () => {
  expect(toldBy(() => parse({ legs: [SEA, RAIL, { ...SEA, id: 'x', to: 'baku' }] }))).toEqual([
    '/legs/2/to: there is no node "baku"',
  ]);
});

test('a leg that joins a node with itself is refused', () => {
  const path = [
    [51.2, 43.6],
    [51.2, 43.6],
  ];

  expect(
    toldBy(() => parse({ legs: [SEA, RAIL, { ...SEA, id: 'x', to: 'aktau', path }] })),
  ).toEqual(['/legs/2/to: joins "aktau" with itself']);
});

test('a fault of a node is told once, not again at its legs and routes', () => {
  const nodes = [{ ...NODES[0], kind: 'harbour' }, ...NODES.slice(1)];

  expect(toldBy(() => parse({ nodes }))).toEqual([
    expect.stringMatching(/^\/nodes\/0\/kind: expected .+, found "harbour"$/),
  ]);
});

test('ids that stand twice are refused at the second', () => {
  expect(
    toldBy(() =>
      parse({ nodes: [...NODES, NODES[0]], legs: [SEA, RAIL, SEA], routes: [ROUTE, ROUTE] }),
    ),
  ).toEqual([
    '/nodes/3/id: "aktau" stands twice',
    '/legs/2/id: "aktau-alat" stands twice',
    '/routes/1/id: "titr" stands twice',
  ]);
});
