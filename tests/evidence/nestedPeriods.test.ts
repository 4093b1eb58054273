import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { nestedPeriods } from '#evidence/nestedPeriods.ts';
import { collectTopics } from '#evidence/topic.ts';
import { evidenceOf, observe } from './observe.ts';

const CARGO = {
  indicator: 'btk.tonnes',
  reporter: null,
  counterpart: null,
  place: 'btk',
  unitMeasure: 'TONNES',
  unitMult: 6,
} as const;

function find(...observations: readonly Partial<Observation>[]) {
  const all = observations.map((given, index) =>
    observe({ ...CARGO, source: `s${index}`, ...given }),
  );
  return nestedPeriods(collectTopics(evidenceOf(all)));
}

test('ten months cannot carry more than the year that holds them', () => {
  const [found] = find(
    { period: '2022-01/2022-10', obsValue: 0.54 },
    { period: '2022', obsValue: 0.43 },
  );

  expect(found).toMatchObject({ kind: 'part-exceeds-whole', subject: { period: '2022' } });
  expect(found?.claims.map(({ value }) => value)).toEqual([540_000, 430_000]);
});

test('a smaller part is as it should be', () => {
  expect(
    find({ period: '2022-01/2022-10', obsValue: 0.4 }, { period: '2022', obsValue: 0.43 }),
  ).toEqual([]);
});

test('several parts above one whole are one contradiction', () => {
  const found = find(
    { period: '2022-01/2022-10', obsValue: 0.54 },
    { period: '2022-01/2022-11', obsValue: 0.56 },
    { period: '2022', obsValue: 0.43 },
  );

  expect(found).toHaveLength(1);
  expect(found[0]?.claims).toHaveLength(3);
});

test('another scope explains more than the period does', () => {
  expect(
    find(
      { period: '2022-01/2022-10', obsValue: 0.54, scope: 'rail' },
      { period: '2022', obsValue: 0.43, scope: 'ministry' },
    ),
  ).toEqual([]);
});

test('years that only overlap are not compared', () => {
  expect(
    find({ period: '2021/2023', obsValue: 0.54 }, { period: '2022/2024', obsValue: 0.43 }),
  ).toEqual([]);
});

test('what does not add up over time is left alone', () => {
  const days = { indicator: 'corridor.transit-days', unitMeasure: 'DAYS' } as const;

  expect(
    find({ ...days, period: '2022-01', obsValue: 30 }, { ...days, period: '2022', obsValue: 20 }),
  ).toEqual([]);
});
