import { expect, test } from 'vitest';
import { covers } from '#export/fontFaces.ts';

test('a font is needed when one letter of the text lies in its range', () => {
  expect(covers('U+0400-045F, U+0490-0491', 'Қазақстан')).toBe(true);
  expect(covers('U+0400-045F', 'Italy')).toBe(false);
  expect(covers('U+04??', 'ә')).toBe(true);
});

test('a font without a range covers everything, and spaces need none', () => {
  expect(covers('', 'x')).toBe(true);
  expect(covers('U+0000-00FF', '  ')).toBe(false);
});
