import { expect, test } from 'vitest';
import { createSeriesParser } from '#dataset/parseSeries.ts';
import { ProblemList } from '#dataset/problem.ts';
import { STRUCTURES } from '#dataset/structure.ts';
import { toldBy } from './problemsOf.ts';

const CONTEXT = {
  dataset: 'trade-totals',
  structure: STRUCTURES['trade-totals'],
  known: { sources: new Set(['wits', 'ansa']) },
  products: new Set<string>(),
};

const SERIES = {
  indicator: 'trade.value',
  reporter: 'KZ',
  counterpart: 'IT',
  direction: 'kz-it',
  unitMeasure: 'USD',
  unitMult: 6,
  source: 'wits',
  observations: [['1995', 142.470792, 'row 1']],
};

function parse(...series: unknown[]) {
  const problems = new ProblemList('trade-totals.json');
  const parseSeries = createSeriesParser(CONTEXT, problems);
  const observations = series.flatMap((one, index) => parseSeries(one, ['series', index]));
  problems.throwIfAny();
  return observations;
}

function without(...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(SERIES).filter(([key]) => !keys.includes(key)));
}

test('what the series states holds for a tuple, and the rest is null, exact and normal', () => {
  expect(parse(SERIES)).toEqual([
    {
      id: 'trade-totals:trade.value.kz.kz-it.1995:wits',
      dataset: 'trade-totals',
      indicator: 'trade.value',
      reporter: 'KZ',
      counterpart: 'IT',
      direction: 'kz-it',
      sector: null,
      product: null,
      basis: null,
      place: null,
      scope: null,
      definitionCode: null,
      definition: null,
      period: '1995',
      obsValue: 142.470792,
      unitMeasure: 'USD',
      unitMult: 6,
      qualifier: 'exact',
      obsStatus: 'A',
      caution: null,
      source: 'wits',
      locator: 'row 1',
      note: null,
    },
  ]);
});

test('a tuple goes on where the locator of its series stops', () => {
  const [first, second] = parse({
    ...SERIES,
    locator: 'sheet 2',
    observations: [
      ['1995', 1, 'row 1'],
      ['1996', 2],
    ],
  });

  expect([first?.locator, second?.locator]).toEqual(['sheet 2, row 1', 'sheet 2']);
});

test('a row with keys overrides the series, its locator included', () => {
  const row = { period: '2024', obsValue: 18, qualifier: 'over', source: 'ansa', locator: 'p. 2' };

  const [observation] = parse({
    ...SERIES,
    locator: 'sheet 2',
    observations: [{ ...row, unitMult: 9, reporter: null }],
  });

  expect(observation).toMatchObject({ ...row, unitMult: 9, reporter: null, direction: 'kz-it' });
  expect(observation?.id).toBe('trade-totals:trade.value.kz-it.2024:ansa');
});

test('a period may be null where it is written so', () => {
  const [observation] = parse({ ...SERIES, observations: [[null, 5, 'p. 1']] });

  expect(observation).toMatchObject({
    id: 'trade-totals:trade.value.kz.kz-it.undated:wits',
    period: null,
  });
});

test('a variant stands in the id and nowhere else', () => {
  const rows = [
    ['2024', 20, 'p. 1'],
    { period: '2024', obsValue: 18, locator: 'p. 2', variant: '18bn' },
  ];

  const observations = parse({ ...SERIES, observations: rows });

  expect(observations[1]?.id).toBe(`${observations[0]?.id}~18bn`);
  expect(observations[1]).not.toHaveProperty('variant');
});

test('a second observation of one id is refused, also in another series', () => {
  const twice =
    '"trade-totals:trade.value.kz.kz-it.1995:wits" stands twice: tell the two apart by "variant"';
  const row = { period: '1995', obsValue: 7, locator: 'p. 2' };

  expect(toldBy(() => parse(SERIES, { ...SERIES, observations: [['1996', 3, 'r'], row] }))).toEqual(
    [`/series/1/observations/1: ${twice}`],
  );
});

test.each(['indicator', 'unitMeasure', 'unitMult', 'source'])(
  'a series of tuples must state %s: it is asked for once',
  (field) => {
    const observations = [
      ['1995', 1, 'r'],
      ['1996', 2, 'r'],
    ];

    expect(toldBy(() => parse({ ...without(field), observations }))).toEqual([
      `/series/0/${field}: is missing: no tuple can state it`,
    ]);
  },
);

test.each(['indicator', 'period', 'unitMeasure', 'unitMult', 'source', 'locator'])(
  'a row with keys must state %s where its series does not',
  (field) => {
    const full = {
      indicator: 'trade.value',
      period: '1995',
      obsValue: 1,
      unitMeasure: 'USD',
      unitMult: 6,
      source: 'wits',
      locator: 'r',
    };
    const row = Object.fromEntries(Object.entries(full).filter(([key]) => key !== field));

    expect(toldBy(() => parse({ observations: [full, row] }))).toEqual([
      `/series/0/observations/1/${field}: is missing, here and on the series`,
    ]);
  },
);

test('a tuple needs a locator where its series has none', () => {
  expect(toldBy(() => parse({ ...SERIES, observations: [['1995', 1]] }))).toEqual([
    '/series/0/observations/0/2: locator is missing, here and on the series',
  ]);
});

test.each([
  [{ source: 'comtrade' }, '/series/0/source: there is no source "comtrade"'],
  [{ indicater: 'trade.value' }, '/series/0/indicater: is not a known key'],
  [{ place: 'aktau' }, '/series/0/place: is not a dimension of trade-totals'],
  [
    { unitMeasure: 'RANK' },
    '/series/0/unitMeasure: trade.value is measured in USD or EUR, not in RANK',
  ],
  [{ unitMult: null }, '/series/0/unitMult: expected number, found null'],
  [{ counterpart: 'Italy' }, '/series/0/counterpart: "Italy" is neither a country code nor W00'],
  [{ observations: [] }, '/series/0/observations: has no observation'],
  [{ observations: [5] }, '/series/0/observations/0: expected Object, found 5'],
])('%j is refused', (fault, told) => {
  expect(toldBy(() => parse({ ...SERIES, ...fault }))).toEqual([told]);
});

test.each([
  [{ period: '2024-13' }, '/period: "2024-13" is not a year, month, day or interval that exists'],
  [{ obsValue: null }, '/obsValue: expected number, found null'],
  [{ obsValue: '18' }, '/obsValue: expected number, found "18"'],
  [{ obsValue: Number.NaN }, '/obsValue: expected number, found NaN'],
  [{ obsValue: Number.NEGATIVE_INFINITY }, '/obsValue: is not a finite number'],
  [{ source: 'x' }, '/source: there is no source "x"'],
  [{ unitMeasure: 'TEU' }, '/unitMeasure: trade.value is measured in USD or EUR, not in TEU'],
  [{ value: 18 }, '/value: is not a known key'],
])('a row with %j is refused', (fault, told) => {
  const row = { period: '2024', obsValue: 18, locator: 'p. 2' };

  expect(toldBy(() => parse({ ...SERIES, observations: [{ ...row, ...fault }] }))).toEqual([
    `/series/0/observations/0${told}`,
  ]);
});

test('a row without a value is refused', () => {
  const row = { period: '2024', locator: 'p. 2' };

  expect(toldBy(() => parse({ ...SERIES, observations: [row] }))).toEqual([
    '/series/0/observations/0/obsValue: is missing',
  ]);
});

test('a fault of the series does not hide the faults of its rows', () => {
  const observations = [
    ['1995', null, 'r'],
    ['24', 1, 'r'],
    { period: '1997', obsValue: '', locator: 'r' },
  ];

  expect(toldBy(() => parse({ ...SERIES, reporter: 'RU', observations }))).toEqual([
    '/series/0/reporter: expected ("KZ" | "IT"), found "RU"',
    '/series/0/observations/0/1: expected finite number, found null',
    '/series/0/observations/1/0: "24" is not a year, month, day or interval that exists',
    '/series/0/observations/2/obsValue: expected number, found ""',
  ]);
});

test('a field stated wrongly is not called missing as well', () => {
  const observations = [['1995', 1, 'r'], { period: '1996', obsValue: 2, locator: 'r' }];

  expect(toldBy(() => parse({ ...SERIES, source: 'x', observations }))).toEqual([
    '/series/0/source: there is no source "x"',
  ]);
});
