import { expect, test } from 'vitest';
import { claimShape, openSide, shapePath } from '#charts/claimShape.ts';

test('shape says who speaks', () => {
  expect(claimShape('official-statistics')).toBe('circle');
  expect(claimShape('government')).toBe('square');
  expect(claimShape('news')).toBe('diamond');
  expect(claimShape('analysis')).toBe('diamond');
  expect(claimShape('company')).toBe('triangle');
});

test('the truth lies above what is over and below what is nearly', () => {
  expect(openSide('over')).toBe(1);
  expect(openSide('at-least')).toBe(1);
  expect(openSide('nearly')).toBe(-1);
  expect(openSide('up-to')).toBe(-1);
  expect(openSide('about')).toBe(0);
});

test('each shape has its own outline around the place', () => {
  const outlines = (['circle', 'square', 'diamond', 'triangle', 'cross'] as const).map((shape) =>
    shapePath(shape, 10, 10, 4),
  );

  expect(new Set(outlines).size).toBe(5);
  expect(shapePath('square', 10, 10, 10)).toBe('M1,1h18v18h-18Z');
});
