import { expect, test } from 'vitest';
import type { PressedKey } from '#figures/stepKeys.ts';
import { nextStep } from '#figures/stepKeys.ts';

const press = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['ArrowRight', 2],
  ['PageDown', 2],
  ['ArrowLeft', 0],
  ['PageUp', 0],
  ['Home', 0],
  ['End', 4],
])('%s leads from the second of five to place %i', (key, place) => {
  expect(nextStep(press(key), 1, 5)).toBe(place);
});

test('there is no step beyond either end', () => {
  expect(nextStep(press('ArrowLeft'), 0, 5)).toBe(0);
  expect(nextStep(press('PageDown'), 4, 5)).toBe(4);
});

test('other keys, and keys with another held down, mean nothing', () => {
  expect(nextStep(press('a'), 1, 5)).toBeNull();
  expect(nextStep(press('ArrowDown'), 1, 5)).toBeNull();
  expect(nextStep(press('ArrowLeft', { altKey: true }), 1, 5)).toBeNull();
});
