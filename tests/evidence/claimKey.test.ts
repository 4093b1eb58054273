import { expect, test } from 'vitest';
import { claimKey, groupByKey } from '#evidence/claimKey.ts';
import { observe } from './observe.ts';

test('claims of one thing from two sources have one key', () => {
  expect(claimKey(observe({ source: 'bureau' }))).toBe(claimKey(observe({ source: 'press' })));
});

test('dollars and euros of one thing have one key, tonnes and containers have not', () => {
  const [dollars, euros] = [observe({ unitMeasure: 'USD' }), observe({ unitMeasure: 'EUR' })];
  const [tonnes, boxes] = [observe({ unitMeasure: 'TONNES' }), observe({ unitMeasure: 'TEU' })];

  expect(claimKey(dollars)).toBe(claimKey(euros));
  expect(claimKey(tonnes)).not.toBe(claimKey(boxes));
});

test.each([
  ['reporter', 'IT'],
  ['direction', 'kz-it'],
  ['counterpart', 'CN'],
  ['period', '2023'],
  ['scope', 'rail'],
  ['definitionCode', 'registered'],
  ['basis', 'kz-exports'],
  ['product', 'hs:27'],
  ['place', 'aktau'],
  ['sector', 'oil-gas'],
] as const)('another %s is another key', (dimension, value) => {
  expect(claimKey(observe({ [dimension]: value }))).not.toBe(claimKey(observe()));
});

test('the two countries as counterpart make no difference', () => {
  expect(claimKey(observe({ counterpart: null }))).toBe(claimKey(observe({ counterpart: 'IT' })));
});

test('groups keep the order in which keys and claims appear', () => {
  const [first, second, third] = [
    observe({ period: '2024' }),
    observe({ period: '2023' }),
    observe({ period: '2024', source: 'press' }),
  ];

  expect([...groupByKey([first, second, third]).values()]).toEqual([[first, third], [second]]);
});
