import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is fetched when it is first wanted is compiled then, too, which takes a busy machine a while.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

const BOX = { width: 800, height: 400 };

/** jsdom lays nothing out: charts and maps would wait for a size for ever. */
class FixedResizeObserver implements ResizeObserver {
  readonly #report: ResizeObserverCallback;

  constructor(report: ResizeObserverCallback) {
    this.#report = report;
  }

  observe(target: Element): void {
    const size = [{ inlineSize: BOX.width, blockSize: BOX.height }];
    const contentRect = DOMRect.fromRect(BOX);
    const entry = { target, contentRect, borderBoxSize: size, contentBoxSize: size };
    this.#report([{ ...entry, devicePixelContentBoxSize: size }], this);
  }

  unobserve(): void {}

  disconnect(): void {}
}

/** No media query matches: a light screen that may move, wide or narrow as each test says. */
function matchNothing(media: string): MediaQueryList {
  const list = new EventTarget() as MediaQueryList;
  return Object.assign(list, {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

if (typeof window !== 'undefined') {
  globalThis.ResizeObserver = FixedResizeObserver;
  window.matchMedia = matchNothing;
  window.scrollTo = () => undefined;
}
