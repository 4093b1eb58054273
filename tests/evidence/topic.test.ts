import { expect, test } from 'vitest';
import { toReferenceRates } from '#evidence/money.ts';
import { collectTopics, inOneCurrency, shapeOf, slug, statedClaim } from '#evidence/topic.ts';
import { datasetOf, evidenceOf, observe, sourceOf } from './observe.ts';

const COUNT = {
  dataset: 'company-counts',
  indicator: 'companies.count',
  unitMeasure: 'COMPANIES',
  unitMult: 0,
} as const;

const RATES = toReferenceRates(
  datasetOf('reference', [
    observe({ indicator: 'reference.eur-per-usd', period: '2023', obsValue: 0.8, unitMult: 0 }),
    observe({ indicator: 'reference.eur-per-usd', period: '2024', obsValue: 1, unitMult: 0 }),
  ]),
);

function keysOf(...observations: ReturnType<typeof observe>[]) {
  return [...collectTopics(evidenceOf(observations)).keys()];
}

test('reporters, scopes and definitions meet in one topic', () => {
  const topics = collectTopics(
    evidenceOf([
      observe({ ...COUNT, reporter: 'KZ', definitionCode: 'registered' }),
      observe({ ...COUNT, reporter: null, definitionCode: 'operating', source: 'press' }),
    ]),
  );

  expect([...topics.values()].map(({ claims }) => claims.length)).toEqual([2]);
});

test('a count of one region is never held against a national one', () => {
  expect(
    keysOf(
      observe({ ...COUNT, definitionCode: 'regional', period: '2024' }),
      observe({ ...COUNT, definitionCode: 'regional', period: '2024', source: 'press' }),
      observe({ ...COUNT, definitionCode: 'operating', period: '2024' }),
      observe({ ...COUNT, definitionCode: 'operating', period: '2024', source: 'press' }),
    ),
  ).toEqual(['companies.count.regional.2024', 'companies.count.2024']);
});

test('Italy among the partners is the same topic as Italy alone', () => {
  const flow = { indicator: 'trade.value', counterpart: 'IT' } as const;

  expect(
    keysOf(
      observe({ ...flow, direction: 'kz-it' }),
      observe({ ...flow, direction: 'kz-partner', dataset: 'trade-partners', source: 'press' }),
    ),
  ).toEqual(['trade.value.kz-it.2024']);
});

test('tonnes and containers of one capacity are two topics', () => {
  const capacity = { indicator: 'port.capacity', place: 'aktau', counterpart: null } as const;
  const tonnes = { ...capacity, unitMeasure: 'TONNES' } as const;
  const boxes = { ...capacity, unitMeasure: 'TEU' } as const;

  expect(
    keysOf(
      observe(tonnes),
      observe({ ...tonnes, source: 'press' }),
      observe(boxes),
      observe({ ...boxes, source: 'press' }),
    ),
  ).toEqual(['port.capacity.aktau.tonnes.2024', 'port.capacity.aktau.teu.2024']);
});

test('forecasts, aims and undated claims are no topic', () => {
  expect(
    keysOf(
      observe({ obsStatus: 'F' }),
      observe({ period: null }),
      observe({ indicator: 'oil.btc-target' }),
    ),
  ).toEqual([]);
});

test('a publisher who repeats a figure is one claim, met in two places', () => {
  const topics = collectTopics(
    evidenceOf([
      observe({ source: 'press' }),
      observe({ source: 'press', dataset: 'trade-partners' }),
    ]),
  );

  const [claim] = [...topics.values()][0]?.claims ?? [];
  expect(claim?.observations).toHaveLength(2);
});

test('the publisher is named without where a copy was read', () => {
  const publisher = 'Bureau of National Statistics, copied in a repository';
  const sources = new Map([['bureau', sourceOf({ id: 'bureau', publisher })]]);

  expect(statedClaim(observe(), sources).publisher).toBe('Bureau of National Statistics');
});

test('euros are turned into dollars only where both meet, with room for the rate', () => {
  const [euros, dollars] = [
    statedClaim(observe({ obsValue: 8, unitMeasure: 'EUR', period: '2023' }), new Map()),
    statedClaim(observe({ obsValue: 8, period: '2023' }), new Map()),
  ];

  const [converted] = inOneCurrency([euros, dollars], RATES);

  expect(inOneCurrency([euros], RATES)).toEqual([euros]);
  expect(converted).toMatchObject({ unit: 'USD', value: 10e9 });
  expect(converted?.interval.low).toBeCloseTo((7.5e9 / 0.8) * 0.98, 0);
  expect(converted?.interval.high).toBeCloseTo((8.5e9 / 0.8) * 1.02, 0);
});

test('over a window of years any of their rates may apply', () => {
  const euros = statedClaim(
    observe({ obsValue: 8, unitMeasure: 'EUR', period: '2023/2024', qualifier: 'exact' }),
    new Map(),
  );

  const [converted] = inOneCurrency([euros, statedClaim(observe(), new Map())], RATES);

  expect(converted?.interval.low).toBeCloseTo(7.5e9 * 0.98, 0);
  expect(converted?.interval.high).toBeCloseTo((8.5e9 / 0.8) * 1.02, 0);
});

test('euros of a year without a rate are left out', () => {
  const euros = statedClaim(observe({ unitMeasure: 'EUR', period: '1998' }), new Map());
  const dollars = statedClaim(observe({ period: '1998' }), new Map());

  expect(inOneCurrency([euros, dollars], RATES)).toEqual([dollars]);
});

test('periods have shapes, and ids have no slashes', () => {
  expect(['2024', '2024-05', '2024-01/2024-09'].map(shapeOf)).toEqual([
    'year',
    'month',
    '2024-01/2024-09',
  ]);
  expect(slug('a.2024-01/2024-09')).toBe('a.2024-01_2024-09');
  expect(slug('a.../2014-06')).toBe('a.until-2014-06');
});
