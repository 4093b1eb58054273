import { expect, test } from 'vitest';
import { yearlyTurnover } from '#evidence/yearlyTurnover.ts';
import { evidenceOf, observe } from './observe.ts';

function flows(source: string) {
  return [
    observe({ indicator: 'trade.value', direction: 'kz-it', obsValue: 18, source }),
    observe({ indicator: 'trade.value', direction: 'it-kz', obsValue: 1, source }),
  ];
}

function turnoverOf(...observations: ReturnType<typeof observe>[]) {
  const { datasets, sources } = evidenceOf(observations);
  const [totals] = datasets;
  return totals && yearlyTurnover(totals, sources, 'KZ').get(2024);
}

test('exports plus imports of official statistics come before a newspaper’s total', () => {
  const [exports, imports] = flows('bureau');
  const press = observe({ source: 'press', obsValue: 20 });

  const turnover = exports && imports && turnoverOf(press, exports, imports);

  expect(turnover).toEqual({
    value: 19e9,
    unit: 'USD',
    year: 2024,
    inputs: [exports?.id, imports?.id],
  });
});

test('a total that official statistics print comes before their own flows', () => {
  const printed = observe({ source: 'bureau', obsValue: 19.1 });

  expect(turnoverOf(...flows('bureau'), printed)).toMatchObject({ inputs: [printed.id] });
});

test('a sum with a defective part does not headline', () => {
  const [exports, imports] = flows('bureau');
  if (!exports || !imports) throw new Error('two flows');

  expect(turnoverOf(exports, { ...imports, caution: 'defective' })).toBeUndefined();
});

test('parts of a year and other reporters are left out', () => {
  expect(turnoverOf(observe({ period: '2024-01/2024-09' }))).toBeUndefined();
  expect(turnoverOf(observe({ reporter: 'IT' }))).toBeUndefined();
});
