import { expect, test } from 'vitest';
import { seriesKeyPlaces, seriesKeyRows, seriesKeyWidth } from '#charts/time/seriesKey.ts';
import { EXPORTS, IMPORTS } from '../contents.ts';

test('names stand side by side where they fit, else one below the other', () => {
  expect(seriesKeyRows([EXPORTS, IMPORTS], 400)).toEqual([[0, 1]]);
  expect(seriesKeyRows([EXPORTS, IMPORTS], 180)).toEqual([[0], [1]]);
});

test('no name begins before the one before it ends', () => {
  const [first, second] = seriesKeyPlaces([EXPORTS, IMPORTS]);

  expect(first).toBe(0);
  expect(second).toBeGreaterThan(seriesKeyWidth(EXPORTS));
});
