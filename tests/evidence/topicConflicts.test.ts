import { expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { toReferenceRates } from '#evidence/money.ts';
import { collectTopics } from '#evidence/topic.ts';
import { perspectives, topicContradictions } from '#evidence/topicConflicts.ts';
import { datasetOf, evidenceOf, observe, sourceOf } from './observe.ts';

const RATES = toReferenceRates(
  datasetOf('reference', [
    observe({ indicator: 'reference.eur-per-usd', period: '2024', obsValue: 0.9, unitMult: 0 }),
  ]),
);

function find(...observations: readonly Observation[]) {
  return topicContradictions(collectTopics(evidenceOf(observations)), RATES);
}

const WITS = sourceOf({ id: 'wits', kind: 'dataset' });

function findWithWits(...observations: readonly Observation[]) {
  const { datasets, sources } = evidenceOf(observations);
  const known = new Map([...sources, ['wits', WITS] as const]);
  return topicContradictions(collectTopics({ datasets, sources: known }), RATES);
}

test('claims that can all hold are no contradiction', () => {
  expect(
    find(
      observe({ obsValue: 19.94 }),
      observe({ obsValue: 20, qualifier: 'nearly', source: 'press' }),
    ),
  ).toEqual([]);
});

test('several claims that cannot hold together are one contradiction, lowest first', () => {
  const [found, ...others] = find(
    observe({ obsValue: 30, source: 'a' }),
    observe({ obsValue: 20, source: 'b' }),
    observe({ obsValue: 25, source: 'c' }),
  );

  expect(others).toEqual([]);
  expect(found).toMatchObject({ kind: 'same-key', id: 'same-key:trade.turnover.2024' });
  expect(found?.claims.map(({ value }) => value)).toEqual([20e9, 25e9, 30e9]);
});

test('a claim that contradicts nobody is not named', () => {
  const [found] = find(
    observe({ obsValue: 10, qualifier: 'over', source: 'a' }),
    observe({ obsValue: 20, source: 'b' }),
    observe({ obsValue: 30, source: 'c' }),
  );

  expect(found?.claims.map(({ publisher }) => publisher)).toEqual(['b', 'c']);
});

test('what settles the matter is the distance to statistics, not between two wrong claims', () => {
  const [found] = find(
    observe({ obsValue: 20 }),
    observe({ obsValue: 25, source: 'a' }),
    observe({ obsValue: 15, source: 'b' }),
  );

  expect(found?.widest?.map(({ publisher }) => publisher)).toContain('bureau');
});

test('two long series that differ in two years are one contradiction', () => {
  const flow = { indicator: 'trade.value', direction: 'kz-it' } as const;
  const found = findWithWits(
    observe({ ...flow, period: '2023', obsValue: 10.5 }),
    observe({ ...flow, period: '2023', obsValue: 12.5, source: 'wits' }),
    observe({ ...flow, period: '2024', obsValue: 11.5 }),
    observe({ ...flow, period: '2024', obsValue: 14.5, source: 'wits' }),
  );

  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ subject: { period: '2023/2024' }, years: [2023, 2024] });
  expect(found[0]?.claims).toHaveLength(4);
});

test('statistical series that differ by a hair are not listed', () => {
  const flow = { indicator: 'trade.value', direction: 'kz-it' } as const;

  expect(
    findWithWits(
      observe({ ...flow, obsValue: 14.8332 }),
      observe({ ...flow, obsValue: 14.8352, source: 'wits' }),
    ),
  ).toEqual([]);
});

test('a defective series is held against the best figure only', () => {
  const [found, ...others] = find(
    observe({ obsValue: 937, unitMult: 6 }),
    observe({ obsValue: 937.2, unitMult: 6, source: 'press' }),
    observe({ obsValue: 253.5, unitMult: 6, source: 'wits', caution: 'defective' }),
  );

  expect(others).toEqual([]);
  expect(found).toMatchObject({ kind: 'defective-series', likelyReason: 'defective-source' });
  expect(found?.claims.map(({ publisher }) => publisher).sort()).toEqual(['bureau', 'wits']);
});

test('other partners’ defective rows are one contradiction beside Italy’s', () => {
  const row = {
    dataset: 'trade-partners',
    indicator: 'trade.value',
    direction: 'partner-kz',
  } as const;
  const rows = (['IT', 'DE', 'FR'] as const).flatMap((counterpart) => [
    observe({ ...row, counterpart, obsValue: 9 }),
    observe({ ...row, counterpart, obsValue: 2, source: 'wits', caution: 'defective' }),
  ]);

  expect(find(...rows).map(({ subject, claims }) => [subject.partner, claims.length])).toEqual([
    [null, 2],
    ['others', 4],
  ]);
});

test('a press figure right for the year beside is likely of that year', () => {
  const [found] = find(
    observe({ period: '2023', obsValue: 16.075 }),
    observe({ period: '2023', obsValue: 20, qualifier: 'about', source: 'press', reporter: null }),
    observe({ period: '2024', obsValue: 19.942 }),
  );

  expect(found?.likelyReason).toBe('other-year');
});

test('the two countries’ figures are not held against each other here', () => {
  expect(find(observe({ obsValue: 15 }), observe({ obsValue: 5, reporter: 'IT' }))).toEqual([]);
});

test('a figure of no named reporter goes with the country whose figures it fits', () => {
  const topics = collectTopics(
    evidenceOf([
      observe({ obsValue: 15 }),
      observe({ obsValue: 4.5, unitMeasure: 'EUR', reporter: 'IT', source: 'istat' }),
      observe({ obsValue: 4.5, unitMeasure: 'EUR', reporter: null, source: 'press' }),
    ]),
  );

  const groups = [...topics.values()].flatMap((topic) => perspectives(topic, RATES));

  expect(groups.map((group) => group.map(({ publisher }) => publisher))).toEqual([
    ['bureau'],
    ['istat', 'press'],
  ]);
});
