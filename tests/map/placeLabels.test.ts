import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meet } from '#map/box.ts';
import type { LabelRequest } from '#map/placeLabels.ts';
import { placeLabels, SIDES } from '#map/placeLabels.ts';

const VIEW = { left: 0, top: 0, right: 400, bottom: 300 };

function ask(id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest {
  return {
    id,
    anchors: [[x, y]],
    gap: 6,
    farGaps: [],
    anchorCost: 0.25,
    width: 60,
    height: 14,
    sides: SIDES,
    overLines: false,
    ...more,
  };
}

describe('placeLabels', () => {
  test('puts a label to the right of its point where there is room', () => {
    const [label] = placeLabels([ask('aktau', 100, 100)], { obstacles: [], line: [], view: VIEW });

    expect(label).toMatchObject({ side: 'e', led: false, box: { left: 106, top: 93 } });
  });

  test('turns to the other side at the edge of the view', () => {
    const [label] = placeLabels([ask('xian', 390, 100)], { obstacles: [], line: [], view: VIEW });

    expect(label?.side).toBe('w');
  });

  test('keeps off the line where another side is free', () => {
    const line = Array.from({ length: 12 }, (_, step): [number, number] => [100 + step * 7, 100]);

    const [label] = placeLabels([ask('beyneu', 100, 100)], { obstacles: [], line, view: VIEW });

    expect(label?.side).not.toBe('e');
  });

  test('leads a chief label further off rather than leave it out', () => {
    const crowd = { left: 70, top: 70, right: 130, bottom: 130 };
    const ground = { obstacles: [crowd], line: [], view: VIEW };

    expect(placeLabels([ask('trieste', 100, 100)], ground)).toEqual([]);
    expect(placeLabels([ask('trieste', 100, 100, { farGaps: [34] })], ground)).toMatchObject([
      { id: 'trieste', led: true },
    ]);
  });

  test('gives the place to the label that is asked for first', () => {
    const only = { sides: ['e'] as const };

    const placed = placeLabels([ask('almaty', 50, 50, only), ask('taldykorgan', 52, 52, only)], {
      obstacles: [],
      line: [],
      view: VIEW,
    });

    expect(placed.map(({ id }) => id)).toEqual(['almaty']);
  });

  test('never lets two labels touch, nor the edge cut one', () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(points, (spots) => {
        const placed = placeLabels(
          spots.map(([x, y], index) => ask(String(index), x, y)),
          { obstacles: [], line: [], view: VIEW },
        );

        for (const [index, one] of placed.entries()) {
          expect(one.box.left).toBeGreaterThanOrEqual(VIEW.left);
          expect(one.box.right).toBeLessThanOrEqual(VIEW.right);
          for (const other of placed.slice(index + 1)) expect(meet(one.box, other.box)).toBe(false);
        }
      }),
    );
  });
});
