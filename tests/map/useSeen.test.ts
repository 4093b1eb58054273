import { describe, expect, test } from 'vitest';
import type { Standing } from '#map/useSeen.ts';
import { seenFrom } from '#map/useSeen.ts';

const STANDING: Standing = {
  zoom: 4,
  corner: [1000, 500],
  size: [800, 400],
  buttons: [{ left: 750, top: 10, right: 790, bottom: 150 }],
};

function movedBy(x: number, y: number): Standing {
  const [left, top] = STANDING.corner;
  return { ...STANDING, corner: [left + x, top + y] };
}

describe('what is seen of the map', () => {
  const before = seenFrom(STANDING, null);

  test('lies in the middle of what is drawn, with its buttons', () => {
    expect(before.frame).toEqual({ zoom: 4, left: 680, top: 340, width: 1440, height: 720 });
    expect(before.view).toEqual({ left: 320, top: 160, right: 1120, bottom: 560 });
    expect(before.taken).toEqual([{ left: 1070, top: 170, right: 1110, bottom: 310 }]);
  });

  test('is the same where the map stands as it stood', () => {
    expect(seenFrom({ ...STANDING }, before)).toBe(before);
  });

  test('is another part of the same drawing after a short way', () => {
    const after = seenFrom(movedBy(100, -50), before);

    expect(after.frame).toBe(before.frame);
    expect(after.view).toEqual({ left: 420, top: 110, right: 1220, bottom: 510 });
    expect(after.taken).toEqual([{ left: 1170, top: 120, right: 1210, bottom: 260 }]);
  });

  test('is drawn anew where little would be left beyond an edge', () => {
    const after = seenFrom(movedBy(0, 100), before);

    expect(after.frame).toEqual({ ...before.frame, top: before.frame.top + 100 });
    expect(after.view).toEqual(before.view);
  });

  test('is drawn anew at another zoom or size', () => {
    expect(seenFrom({ ...STANDING, zoom: 4.5 }, before).frame).not.toBe(before.frame);
    expect(seenFrom({ ...STANDING, size: [700, 400] }, before).frame).not.toBe(before.frame);
  });
});
