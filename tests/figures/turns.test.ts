import { beforeEach, expect, test, vi } from 'vitest';
import { leaveTurn, PAUSE_MS, takeTurn } from '#figures/turns.ts';

let idle: (() => void)[];
/** Lets the machine have nothing to do once. */
const rest = () => idle.splice(0).forEach((run) => void run());

beforeEach(() => {
  vi.useFakeTimers();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  return () => vi.useRealTimers();
});

test('nothing is done before the reader pauses, and then one piece at a time', () => {
  const done: string[] = [];
  takeTurn(() => done.push('one'));
  vi.advanceTimersByTime(PAUSE_MS - 1);
  takeTurn(() => done.push('two'));
  vi.advanceTimersByTime(PAUSE_MS - 1);
  rest();
  expect(done).toEqual([]);

  vi.advanceTimersByTime(1);
  rest();
  expect(done).toEqual(['one']);
  rest();
  expect(done).toEqual(['one', 'two']);
  rest();
  expect(idle).toEqual([]);
});

test('what is asked for again while it waits is done once', () => {
  const work = vi.fn();
  takeTurn(work);
  takeTurn(work);
  vi.advanceTimersByTime(PAUSE_MS);
  rest();
  rest();

  expect(work).toHaveBeenCalledTimes(1);
});

test('a turn that is given up is not taken', () => {
  const work = vi.fn();
  takeTurn(work);

  expect(leaveTurn(work)).toBe(true);
  expect(leaveTurn(work)).toBe(false);
  vi.advanceTimersByTime(PAUSE_MS);
  rest();
  expect(work).not.toHaveBeenCalled();
});
