import { expect, test } from 'vitest';
import { withoutDust } from '#export/withoutDust.ts';

test.each([
  [0.1 + 0.2, 0.3],
  [4117.1 - 3916, 201.1],
  [18_664, 18_664],
  [-0.07, -0.07],
  [123_456_789_012_345, 123_456_789_012_345],
])('%d is published as %d', (computed, published) => {
  expect(withoutDust(computed)).toBe(published);
});
