import { expect, test } from 'vitest';
import { textWidth } from '#charts/textWidth.ts';
import { wrapText } from '#charts/wrapText.ts';

test('keeps a text that fits on one line', () => {
  expect(wrapText('Exports to Italy', 200, { size: 13 })).toEqual(['Exports to Italy']);
});

test('breaks between words, and no line is wider than the room', () => {
  const lines = wrapText('Taps, cocks, valves and similar appliances', 100, { size: 13 });

  expect(lines.join(' ')).toBe('Taps, cocks, valves and similar appliances');
  expect(lines.every((line) => textWidth(line, 13) <= 100)).toBe(true);
});

test('breaks a word that is wider than the room', () => {
  const lines = wrapText('Donaudampfschifffahrtsgesellschaft', 60, { size: 13 });

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
});

test('ends in an ellipsis where words are left over', () => {
  const lines = wrapText('One two three four five six seven', 60, { size: 13, maxLines: 2 });

  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(textWidth(lines[1]!, 13)).toBeLessThanOrEqual(60);
});
