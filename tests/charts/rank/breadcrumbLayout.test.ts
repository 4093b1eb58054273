import { expect, test } from 'vitest';
import { breadcrumbHeight } from '#charts/rank/breadcrumbLayout.ts';

const STEPS = [{ label: 'All sectors' }, { label: 'Machinery' }, { label: '84 Boilers' }];

test('no path, no height', () => {
  expect(breadcrumbHeight([], 300)).toBe(0);
});

test('steps take as many rows as they need', () => {
  expect(breadcrumbHeight(STEPS, 600)).toBe(44);
  expect(breadcrumbHeight(STEPS, 150)).toBe(132);
});
