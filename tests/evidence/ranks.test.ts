import { beforeAll, expect, test } from 'vitest';
import { load } from '#dataset/loadDataset.ts';
import type { PartnerTable } from '#evidence/ranks.ts';
import { createPartnerTable, partnerFlows, partnerRankings, rankOfItaly } from '#evidence/ranks.ts';
import { datasetOf, observe, sourceOf } from './observe.ts';

const SOURCES = { byId: new Map([['bureau', sourceOf({ id: 'bureau' })]]) };

function sold(counterpart: string, obsValue: number) {
  const direction = 'kz-partner' as const;
  return observe({
    dataset: 'trade-partners',
    indicator: 'trade.value',
    counterpart,
    direction,
    obsValue,
  });
}

function ranking(...observations: ReturnType<typeof sold>[]) {
  const partners = datasetOf('trade-partners', observations);
  return partnerRankings(partners, SOURCES, 'kz-partner').get(2024);
}

test('partners stand largest first', () => {
  const found = ranking(sold('CN', 15), sold('IT', 18), sold('DE', 1));

  expect(found?.partners.map(({ partner, rank }) => `${rank} ${partner}`)).toEqual([
    '1 IT',
    '2 CN',
    '3 DE',
  ]);
});

test('a rest smaller than Italy makes the ranking decisive', () => {
  const found = ranking(sold('CN', 15), sold('IT', 18), sold('W00', 50));

  expect(found).toMatchObject({ rest: 17e9, decisive: true });
});

test('a rest larger than Italy could hide a partner before it', () => {
  expect(ranking(sold('IT', 18), sold('W00', 50))).toMatchObject({ rest: 32e9, decisive: false });
});

test('without a world total nothing is decided', () => {
  expect(ranking(sold('IT', 18))).toMatchObject({ world: null, rest: null, decisive: false });
});

test('without Italy there is no rank of Italy', () => {
  const table = createPartnerTable(datasetOf('trade-partners', [sold('CN', 15)]), SOURCES);

  expect(rankOfItaly(table, 'kz-exports', 2024)).toEqual({
    kind: 'missing',
    reason: 'no-value-of-italy',
  });
});

test('half of a partner’s trade is no total trade', () => {
  const table = createPartnerTable(datasetOf('trade-partners', [sold('IT', 18)]), SOURCES);

  expect(partnerFlows(table, 'IT', 'kz-total-trade', 2024)).toBeNull();
  expect(partnerFlows(table, 'IT', 'kz-exports', 2024)).toHaveLength(1);
});

let table: PartnerTable;

beforeAll(async () => {
  table = createPartnerTable(await load('trade-partners'), await load('sources'));
});

test('in 2024 Italy is the first buyer and third partner, and the table can say so', () => {
  expect(rankOfItaly(table, 'kz-exports', 2024)).toMatchObject({ rank: 1, decisive: true });
  expect(rankOfItaly(table, 'kz-total-trade', 2024)).toMatchObject({
    rank: 3,
    listed: 23,
    ahead: ['CN', 'RU'],
    decisive: true,
  });
});

test('as a seller to Kazakhstan Italy’s place cannot be told', () => {
  expect(rankOfItaly(table, 'kz-imports', 2024)).toMatchObject({ rank: 10, decisive: false });
});

test('before 2015 no world total of exports exists', () => {
  expect(rankOfItaly(table, 'kz-exports', 2009)).toMatchObject({
    rank: 1,
    rest: null,
    decisive: false,
  });
});
