import { expect, test } from 'vitest';
import { wrapWords } from '#export/wrapWords.ts';

test('lines keep within the width and lose no word', () => {
  const text = 'In 2025 Kazakhstan reports exports to Italy of fifteen billion dollars';
  const lines = wrapWords(text, 200, 15);

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(text);
});

test('a word longer than the line stands alone', () => {
  expect(wrapWords('a Donaudampfschifffahrtsgesellschaft b', 60, 15)).toEqual([
    'a',
    'Donaudampfschifffahrtsgesellschaft',
    'b',
  ]);
});

test('an address is broken where the line ends and loses nothing', () => {
  const address = 'https://atlas.example/en/trade/?years=1995..2025#trade-over-time';
  const lines = wrapWords(`See ${address}`, 120, 12);

  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(18);
  expect(lines.join('')).toBe(`See${address}`);
});

test('nothing gives no line', () => {
  expect(wrapWords('', 100, 15)).toEqual([]);
});
