import { expect, test } from 'vitest';
import { placeInside } from '#charts/time/placeInside.ts';

const PLOT = { left: 0, right: 300, top: 0, bottom: 200 };

function level(id: string, y: number) {
  return {
    id,
    text: id,
    pieces: [
      [
        { x: 0, y },
        { x: 300, y },
      ],
    ],
  };
}

test('a name stands above its line', () => {
  const [label] = placeInside([level('exports', 100)], [], PLOT) ?? [];

  expect(label!.y).toBeLessThan(100);
  expect(label!.y).toBeGreaterThan(80);
});

test('a name goes below where another line leaves no room above', () => {
  const labels = placeInside([level('lower', 100), level('upper', 90)], [], PLOT);

  expect(labels!.find(({ id }) => id === 'lower')!.y).toBeGreaterThan(100);
  expect(labels!.find(({ id }) => id === 'upper')!.y).toBeLessThan(90);
});

test('a name keeps clear of a mark', () => {
  const free = placeInside([level('exports', 100)], [], PLOT)!;
  const marked = placeInside(
    [level('exports', 100)],
    [{ x: free[0]!.x, y: free[0]!.y - 4 }],
    PLOT,
  )!;

  expect(marked[0]!.x).not.toBe(free[0]!.x);
});

test('null where a name finds no place', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => level(`line ${index}`, index * 7));

  expect(placeInside(crowd, [], PLOT)).toBeNull();
});
