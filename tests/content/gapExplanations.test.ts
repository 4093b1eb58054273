import { expect, test } from 'vitest';
import { gapExplanations } from '#content/gapExplanations.ts';
import { loadedData } from '../loadedData.ts';
import { moneyContext } from './moneyContext.ts';

const data = await loadedData('corridor-traffic', 'trade-totals');

test('what a source bears out comes first, with what bears it out', () => {
  const explanations = gapExplanations(moneyContext(), data);

  expect(explanations.map(({ evidence }) => evidence.map(({ label }) => label))).toEqual([
    ['Bureau’s table by destination'],
    ['2022: 30%', '2025: about 30%'],
    [],
    [],
    [],
  ]);
});

test('its evidence opens cards that exist', () => {
  const evidence = gapExplanations(moneyContext(), data).flatMap((one) => one.evidence);
  const observations = new Set(data['corridor-traffic'].observations.map((o) => o.id));

  for (const { obs } of evidence) if (obs) expect(observations).toContain(obs);
  for (const { entity } of evidence)
    if (entity) expect(data.sources.byId.has(entity.replace('source:', ''))).toBe(true);
});

test('a general property of trade statistics is said without a number', () => {
  const general = gapExplanations(moneyContext(), data).filter(
    ({ evidence }) => evidence.length === 0,
  );

  expect(general).toHaveLength(3);
  for (const { text } of general) {
    expect(text).toMatch(/^A general property/);
    expect(text).not.toMatch(/\d/);
  }
});

test('its values count as taken from their sources', () => {
  const context = moneyContext();

  gapExplanations(context, data);

  expect(context.workings.sources().map(({ id, values }) => [id, values])).toEqual([
    ['ilfriuli-2023-01', 1],
    ['ilnordest-2025', 1],
  ]);
});
