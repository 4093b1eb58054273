import { expect, test } from 'vitest';
import { stepLength } from '#controls/usePlay.ts';

test.each([2, 5, 11, 31, 60, 200])('runs through %i years in three to six seconds', (years) => {
  const whole = stepLength(years) * (years - 1);

  expect(whole).toBeGreaterThanOrEqual(2999);
  expect(whole).toBeLessThanOrEqual(6001);
});

test('has a length for a single year', () => {
  expect(stepLength(1)).toBe(3000);
});
