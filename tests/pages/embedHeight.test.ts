import { afterEach, expect, test, vi } from 'vitest';
import { heightMessages, speakHeight } from '#pages/embedHeight.ts';

const said: unknown[] = [];
let height = 480;

/** A document that is `height` high, in a frame whose host hears what is said. */
function guest(): Window {
  const parent = { postMessage: (message: unknown) => said.push(message) };
  Object.defineProperty(document.body, 'scrollHeight', { configurable: true, get: () => height });
  return new Proxy(window, {
    get: (target, key) => {
      if (key === 'parent') return parent;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

afterEach(() => {
  said.length = 0;
  height = 480;
  vi.useRealTimers();
});

test('a height is said in our words and in three that hosts know', () => {
  expect(heightMessages('trade-over-time', 480, 'https://atlas.example/e/')).toEqual([
    { type: 'itkz:height', id: 'trade-over-time', height: 480 },
    { 'datawrapper-height': { 'trade-over-time': 480 } },
    { sentinel: 'amp', type: 'embed-size', height: 480 },
    '{"src":"https://atlas.example/e/","context":"iframe.resize","height":480}',
  ]);
});

test('it is said again to a host that does not follow, and then the frame scrolls by itself', () => {
  vi.useFakeTimers();
  const stop = speakHeight(guest(), 'trade-over-time');

  vi.advanceTimersByTime(100);
  expect(said).toHaveLength(4);
  expect(document.documentElement.dataset.frame).toBe('asking');
  vi.advanceTimersByTime(60_000);

  expect(said).toHaveLength(7 * 4);
  expect(document.documentElement.dataset.frame).toBe('alone');
  stop();
  expect(document.documentElement.dataset.frame).toBeUndefined();
});

test('once the host has followed there is silence until the height changes', () => {
  vi.useFakeTimers();
  height = window.innerHeight;
  const stop = speakHeight(guest(), 'trade-over-time');
  vi.advanceTimersByTime(60_000);

  expect(said).toHaveLength(4);
  expect(document.documentElement.dataset.frame).toBe('followed');

  height = 300;
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(100);
  expect(said.at(-4)).toEqual({ type: 'itkz:height', id: 'trade-over-time', height: 300 });
  stop();
});
