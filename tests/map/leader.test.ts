import { describe, expect, test } from 'vitest';
import { cross, leaderTo, runsInto } from '#map/leader.ts';

const BOX = { left: 40, top: 40, right: 60, bottom: 52 };

describe('a leader', () => {
  test('ends at the edge of the name that faces its point', () => {
    expect(leaderTo(BOX, [10, 46])).toEqual([
      [10, 46],
      [40, 46],
    ]);
    expect(leaderTo(BOX, [50, 90])).toEqual([
      [50, 90],
      [50, 50],
    ]);
  });

  test.each([
    ['through it', [0, 46], [100, 46], true],
    ['into it', [50, 0], [50, 45], true],
    ['short of it', [50, 0], [50, 39], false],
    ['beside it', [0, 60], [100, 60], false],
    ['along a slope past its corner', [0, 0], [100, 140], false],
  ] as const)('that goes %s runs into a box: %s to %s, %s', (_, from, to, expected) => {
    expect(runsInto([from, to], BOX)).toBe(expected);
  });

  test.each([
    ['crosses one', [0, 10], [20, -10], true],
    ['meets none beside it', [0, 10], [20, 12], false],
    ['may begin where another does', [0, 0], [20, 20], false],
  ] as const)('%s', (_, from, to, expected) => {
    expect(
      cross(
        [
          [0, 0],
          [20, 0],
        ],
        [from, to],
      ),
    ).toBe(expected);
  });
});
