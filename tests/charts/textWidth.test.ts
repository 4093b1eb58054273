import { expect, test } from 'vitest';
import { textWidth } from '#charts/textWidth.ts';

test('a wide letter takes more room than a narrow one', () => {
  expect(textWidth('W', 12)).toBeGreaterThan(2 * textWidth('i', 12));
});

test('width grows with size, and bold is wider', () => {
  expect(textWidth('Kazakhstan', 24)).toBeCloseTo(2 * textWidth('Kazakhstan', 12));
  expect(textWidth('Kazakhstan', 12, 'bold')).toBeGreaterThan(textWidth('Kazakhstan', 12));
});

test('a line is as wide as the font draws it or a little wider', () => {
  // Advances of Golos Text as a browser measures them at 100 px.
  const drawn = [
    ['Kazakhstan reports exports to Italy', 1693],
    ['Қазақстан мен Италия', 1108],
    ['Places the start of diplomatic relations in 1992', 2227],
  ] as const;

  for (const [text, width] of drawn) {
    expect(textWidth(text, 100)).toBeGreaterThanOrEqual(width);
    expect(textWidth(text, 100)).toBeLessThan(width * 1.06);
  }
});

test('Kazakh letters are known', () => {
  expect(textWidth('Қазақстан', 12)).not.toBe(textWidth('☃☃☃☃☃☃☃☃☃', 12));
});
