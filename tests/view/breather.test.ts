import { beforeEach, expect, test, vi } from 'vitest';
import { createBreather } from '#view/breather.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('the first work begins at once', () => {
  const work = vi.fn();
  createBreather().run(work);

  expect(work).toHaveBeenCalledTimes(1);
});

test('after work that took its time, the next waits as long, and only the last of those that wait is done', () => {
  const breather = createBreather();
  breather.run(() => undefined);
  vi.advanceTimersByTime(80);
  breather.rest();

  const skipped = vi.fn();
  const last = vi.fn();
  breather.run(skipped);
  vi.advanceTimersByTime(60);
  breather.run(last);
  vi.advanceTimersByTime(19);
  expect(last).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(last).toHaveBeenCalledTimes(1);
  expect(skipped).not.toHaveBeenCalled();
});

test('no pause is longer than the eye would forgive', () => {
  const breather = createBreather();
  breather.run(() => undefined);
  vi.advanceTimersByTime(5000);
  breather.rest();
  const work = vi.fn();
  breather.run(work);
  vi.advanceTimersByTime(300);

  expect(work).toHaveBeenCalledTimes(1);
});

test('what was not begun needs no rest, and what is stopped is not done', () => {
  const breather = createBreather();
  vi.advanceTimersByTime(50);
  breather.rest();
  const first = vi.fn();
  breather.run(first);
  expect(first).toHaveBeenCalledTimes(1);

  vi.advanceTimersByTime(50);
  breather.rest();
  const late = vi.fn();
  breather.run(late);
  breather.stop();
  vi.advanceTimersByTime(1000);
  expect(late).not.toHaveBeenCalled();
});
