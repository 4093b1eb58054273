import { beforeAll, expect, test } from 'vitest';
import { load } from '#dataset/loadDataset.ts';
import type { Signal } from '#evidence/outlook.ts';
import { outlookSignals, SIGNALS } from '#evidence/outlook.ts';
import { loadLedger } from './ledger.ts';
import { evidenceOf } from './observe.ts';

let signals: readonly Signal[];

beforeAll(async () => {
  signals = outlookSignals(await loadLedger(), (await load('events')).events);
});

function pointOf(id: string, year: number) {
  return signals.find((signal) => signal.id === id)?.points.find((point) => point.year === year);
}

test('the ledger gives every signal', () => {
  expect(signals.map(({ id }) => id)).toEqual(SIGNALS);
});

test('cargo on the corridor is the ministry’s series', () => {
  expect(pointOf('corridor-tonnes', 2024)).toMatchObject({ value: 4_484_000 });
  expect(pointOf('corridor-tonnes', 2025)).toMatchObject({ value: 4_119_000 });
});

test('turnover of 2023 is the Bureau’s', () => {
  expect(Math.round((pointOf('turnover', 2023)?.value ?? 0) / 1e6)).toBe(16075);
});

test('crude was 88 percent of what Italy imported in 2019, fuels 83 percent in 2020', () => {
  expect(pointOf('crude-share-computed', 2019)?.value).toBeCloseTo(0.879, 3);
  expect(pointOf('crude-share-computed', 2019)?.inputs).toHaveLength(3);
  expect(pointOf('fuel-share-computed', 2020)?.value).toBeCloseTo(0.827, 3);
  expect(pointOf('fuel-share-computed', 2020)?.inputs).toHaveLength(24);
});

test('a year in which a month is missing has no share of fuels', () => {
  expect(pointOf('fuel-share-computed', 2021)).toBeUndefined();
});

test('stated shares stay as stated', () => {
  expect(pointOf('crude-share-stated', 2021)?.value).toBe(0.67);
});

test('each agreement counted is an event of the list', async () => {
  const { byId } = await load('events');
  const inputs = pointOf('agreements', 2024)?.inputs ?? [];

  expect(inputs.length).toBe(pointOf('agreements', 2024)?.value);
  expect(inputs.every((id) => byId.has(id))).toBe(true);
});

test('without data there are no signals', () => {
  expect(outlookSignals(evidenceOf([]), [])).toEqual([]);
});
