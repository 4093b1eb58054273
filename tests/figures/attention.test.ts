import { beforeEach, expect, test, vi } from 'vitest';

/** A page that nobody has done anything on yet. */
async function freshPage() {
  vi.resetModules();
  return (await import('#figures/attention.ts')).whenAttended;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', undefined);
  return () => vi.useRealTimers();
});

test('what waits runs as soon as the reader does something, and what comes later at once', async () => {
  const whenAttended = await freshPage();
  const first = vi.fn();
  whenAttended(first);
  await vi.advanceTimersByTimeAsync(1000);
  expect(first).not.toHaveBeenCalled();

  window.dispatchEvent(new Event('scroll'));
  await vi.advanceTimersByTimeAsync(0);
  expect(first).toHaveBeenCalledTimes(1);

  const later = vi.fn();
  whenAttended(later);
  await vi.advanceTimersByTimeAsync(0);
  expect(later).toHaveBeenCalledTimes(1);
});

test('on a page that is read in peace it runs too, one piece after another', async () => {
  const whenAttended = await freshPage();
  const done: string[] = [];
  whenAttended(() => done.push('one'));
  whenAttended(() => done.push('two'));

  await vi.advanceTimersByTimeAsync(4000);
  expect(done).toEqual([]);
  await vi.advanceTimersToNextTimerAsync();
  while (done.length === 0) await vi.advanceTimersToNextTimerAsync();
  expect(done).toEqual(['one']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toEqual(['one', 'two']);
});
