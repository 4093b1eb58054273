import { expect, test } from 'vitest';
import { textWidth } from '#map/textWidth.ts';

test('grows with size, letters and spacing', () => {
  expect(textWidth('Aktau', 24)).toBeCloseTo(2 * textWidth('Aktau', 12));
  expect(textWidth('Aktau', 12, 1)).toBeCloseTo(textWidth('Aktau', 12) + 5);
});

test('measures Kazakh letters and letters with marks like their plain ones', () => {
  expect(textWidth('Constanța', 12)).toBeCloseTo(textWidth('Constanta', 12));
  expect(textWidth('Ақтау', 12)).toBeGreaterThan(textWidth('Ау', 12));
});
