import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '#charts/spreadLabels.ts';

test('leaves labels that do not touch where they wish to be', () => {
  const blocks = [
    { wish: 80, extent: 20 },
    { wish: 20, extent: 20 },
  ];

  expect(spreadLabels(blocks, 0, 100)).toEqual([80, 20]);
});

test('moves two labels at one place apart evenly', () => {
  const blocks = [
    { wish: 50, extent: 20 },
    { wish: 50, extent: 20 },
  ];

  expect(spreadLabels(blocks, 0, 100)).toEqual([40, 60]);
});

test('pushes labels back inside the room', () => {
  const blocks = [
    { wish: 99, extent: 20 },
    { wish: 95, extent: 20 },
  ];

  expect(spreadLabels(blocks, 0, 100)).toEqual([90, 70]);
});

test('no two labels ever overlap, and their order is kept', () => {
  const block = fc.record({
    wish: fc.integer({ min: -50, max: 350 }),
    extent: fc.integer({ min: 1, max: 30 }),
  });

  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 9 }), (blocks) => {
      const middles = spreadLabels(blocks, 0, 300);
      const placed = blocks
        .map(({ wish, extent }, index) => ({ wish, extent, at: middles[index]! }))
        .sort((a, b) => a.at - b.at);
      for (const [index, label] of placed.entries()) {
        const next = placed[index + 1];
        if (!next) continue;
        expect(label.at + label.extent / 2).toBeLessThanOrEqual(next.at - next.extent / 2 + 1e-6);
        expect(label.wish).toBeLessThanOrEqual(next.wish);
      }
    }),
  );
});
