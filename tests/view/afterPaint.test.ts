import { beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '#view/afterPaint.ts';

let frames: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  return () => vi.useRealTimers();
});

test('runs after the next frame, not within it, and once', () => {
  const run = vi.fn();
  afterPaint(run);
  vi.advanceTimersByTime(10);
  for (const frame of frames) frame();
  expect(run).not.toHaveBeenCalled();

  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('runs even where nothing is painted', () => {
  const run = vi.fn();
  afterPaint(run);
  vi.advanceTimersByTime(200);

  expect(run).toHaveBeenCalledTimes(1);
});
