import { expect, test } from 'vitest';
import { sizeOf } from '#export/toPng.ts';

test('the size is read off the root', () => {
  expect(sizeOf('<svg xmlns="x" width="640" height="360.5" viewBox="0 0 1 1">')).toEqual({
    width: 640,
    height: 360.5,
  });
});

test('a document without a size is refused', () => {
  expect(() => sizeOf('<svg>')).toThrow('no size');
});
