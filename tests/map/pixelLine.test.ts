import { expect, test } from 'vitest';
import type { Point } from '#map/mercator.ts';
import { lengthOf, spotsAlong, toPixels } from '#map/pixelLine.ts';

const FRAME = { zoom: 0, left: 0, top: 0, width: 256, height: 256 };
const EASTWARDS: readonly Point[] = [
  [0.1, 0.5],
  [0.9, 0.5],
];

test('moves a line to the right of its direction', () => {
  const pixels = toPixels(EASTWARDS, FRAME, 3, 1);

  expect(pixels.map(([, y]) => y)).toEqual([131, 131]);
});

test('drops points too close to tell apart but keeps the last', () => {
  const pixels = toPixels(
    [
      [0.1, 0.5],
      [0.1001, 0.5],
      [0.1002, 0.5],
    ],
    FRAME,
    0,
    1.5,
  );

  expect(pixels).toHaveLength(2);
});

test('keeps of a straight stretch its ends, and of a bend what shows it', () => {
  const bent: readonly Point[] = [
    [0.1, 0.5],
    [0.2, 0.5],
    [0.3, 0.5004],
    [0.4, 0.5],
    [0.5, 0.6],
  ];

  expect(toPixels(bent, FRAME, 0, 1)).toEqual(
    [bent[0], bent[3], bent[4]].map((point) => point?.map((unit) => unit * 256)),
  );
});

test('spots stand evenly along the line and point its way', () => {
  const spots = spotsAlong(
    [
      [0, 0],
      [0, 100],
    ],
    50,
  );

  expect(spots).toEqual([
    { at: [0, 25], heading: 90 },
    { at: [0, 75], heading: 90 },
  ]);
});

test('length goes around corners', () => {
  expect(
    lengthOf([
      [0, 0],
      [3, 4],
      [3, 14],
    ]),
  ).toBe(15);
});
