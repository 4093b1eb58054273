import { expect, test } from 'vitest';
import { toMapGeometry } from '#map/drawMap.ts';
import { drawMotion } from '#map/drawMotion.ts';
import { frameAround, toUnit } from '#map/mercator.ts';
import { mapContent, mapLine } from './mapSample.ts';

const WAY = [
  [51, 43],
  [50, 40],
] as const;
const FRAME = frameAround(WAY.map(toUnit), { width: 400, height: 300, margin: 20 });

function drawnFor(...lines: readonly ReturnType<typeof mapLine>[]) {
  return drawMotion(toMapGeometry(mapContent({ lines })), FRAME).map(({ attrs }) => attrs.d);
}

test('runs the way a leg is travelled', () => {
  const [out] = drawnFor(mapLine('out', { path: WAY }));
  const [back] = drawnFor(mapLine('back', { path: [...WAY].reverse() }));

  const ends = (d: unknown) => String(d).slice(1).split('L');
  expect(ends(out).at(0)).toBe(ends(back).at(-1));
  expect(ends(out).at(-1)).toBe(ends(back).at(0));
});

test.each([
  ['is planned', { status: 'planned' }],
  ['is history', { status: 'historic' }],
  ['is not on a chosen way', { lit: false }],
] as const)('runs nowhere along a leg that %s', (_, more) => {
  expect(drawnFor(mapLine('still', { path: WAY, ...more }))).toEqual([]);
});

test('draws nothing of a leg out of sight', () => {
  const far = mapLine('far', {
    path: [
      [100, 10],
      [110, 10],
    ],
  });

  expect(drawnFor(far)).toEqual([]);
});
