import { expect, test } from 'vitest';
import { ink, path } from '#map/ink.ts';
import { snapped } from '#map/snapped.ts';

test('long lines go from half pixel to half pixel', () => {
  const [line] = snapped([path('M0.1,-0.3L9.9,12.24Z', {})]);

  expect(line?.attrs.d).toBe('M0,-0.5L10,12Z');
});

test('what is moved into place keeps its exact shape', () => {
  const arrow = path('M3.3,0L-2.3,2.6Z', { transform: 'translate(5,5)' });

  const [group] = snapped([ink('g', {}, [arrow])]);

  expect(group?.content).toEqual([arrow]);
});
