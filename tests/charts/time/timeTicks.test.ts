import { expect, test } from 'vitest';
import { timeTicks } from '#charts/time/timeTicks.ts';
import { english } from '../../translators.ts';
import { time } from '../contents.ts';

const toX =
  (width: number, [from, to]: readonly [number, number]) =>
  (x: number) =>
    ((x - from) / (to - from)) * width;

test('a phone has at most seven years, the first and last among them', () => {
  const window = [1995, 2025] as const;
  const ticks = timeTicks(time({ window }), window, toX(330, window), true, english);

  expect(ticks.length).toBeLessThanOrEqual(7);
  expect(ticks[0]!.text).toBe('1995');
  expect(ticks.at(-1)!.text).toBe('2025');
});

test('a short window of months is marked by the month', () => {
  const window = [2020, 2021] as const;
  const ticks = timeTicks(
    time({ window, grain: 'month' }),
    window,
    toX(600, window),
    false,
    english,
  );

  expect(ticks[0]!.text).toBe('January 2020');
});

test('time that runs on after the last point has no year of its own', () => {
  const ticks = timeTicks(
    time({ window: [1995, 2025] }),
    [1995, 2025.9],
    toX(600, [1995, 2025.9]),
    false,
    english,
  );

  expect(ticks.at(-1)!.text).toBe('2025');
});
