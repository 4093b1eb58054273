import { expect, test } from 'vitest';
import { flowPairs } from '#evidence/turnover.ts';
import { observe } from './observe.ts';

function flow(direction: 'kz-it' | 'it-kz', obsValue: number, source: string, period = '2024') {
  return observe({ indicator: 'trade.value', direction, obsValue, source, period });
}

test('exports and imports of one source add up and balance', () => {
  const [pair] = flowPairs([flow('kz-it', 18, 'bureau'), flow('it-kz', 1, 'bureau')]);

  expect(pair).toMatchObject({ turnover: 19e9, balance: 17e9 });
});

test('twin pages of one source count as one', () => {
  const pairs = flowPairs([
    flow('kz-it', 18, 'wits-kz-exports-by-partner'),
    flow('it-kz', 1, 'wits-kz-imports-by-partner'),
  ]);

  expect(pairs).toHaveLength(1);
});

test('flows of two sources, periods, reporters or currencies are never added', () => {
  const exports = flow('kz-it', 18, 'bureau');

  expect(flowPairs([exports, flow('it-kz', 1, 'press')])).toEqual([]);
  expect(flowPairs([exports, flow('it-kz', 1, 'bureau', '2023')])).toEqual([]);
  expect(flowPairs([exports, { ...flow('it-kz', 1, 'bureau'), reporter: 'IT' }])).toEqual([]);
  expect(flowPairs([exports, { ...flow('it-kz', 1, 'bureau'), unitMeasure: 'EUR' }])).toEqual([]);
});
