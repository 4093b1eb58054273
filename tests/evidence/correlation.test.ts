import { expect, test } from 'vitest';
import { correlation } from '#evidence/correlation.ts';

test('values that rise in step correlate fully', () => {
  const pairs = [1, 2, 3, 4].map((x) => ({ x, y: 10 * x + 5 }));

  expect(correlation(pairs)).toBeCloseTo(1, 12);
});

test('values that move against each other correlate negatively', () => {
  expect(correlation([1, 2, 3].map((x) => ({ x, y: -x })))).toBeCloseTo(-1, 12);
});

test('Pearson’s r of a known sample', () => {
  const [xs, ys] = [
    [1, 2, 3, 4, 5],
    [2, 4, 5, 4, 5],
  ];

  const r = correlation(xs.map((x, index) => ({ x, y: ys[index] ?? 0 })));

  expect(r).toBeCloseTo(0.7746, 4);
});

test('two pairs, or a side that never moves, have no correlation', () => {
  expect(
    correlation([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]),
  ).toBeNull();
  expect(correlation([1, 2, 3].map((x) => ({ x, y: 7 })))).toBeNull();
});
