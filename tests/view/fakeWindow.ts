import type { AddressWindow } from '#view/history.ts';

/** A window with a real history of addresses; timers are the test's own. */
export interface FakeWindow extends AddressWindow {
  readonly entries: string[];
  /** How often the history was written to. */
  writes: number;
  /** While true the history refuses, as Safari does after too many writes. */
  refuses: boolean;
  address(): string;
  back(): void;
  forward(): void;
  hide(): void;
}

export function fakeWindow(address = '/en/trade/'): FakeWindow {
  const listeners = new Map<string, Set<() => void>>();
  const entries = [address];
  let present = 0;

  const write = (put: () => void) => {
    if (win.refuses) throw new DOMException('too many writes', 'SecurityError');
    win.writes += 1;
    put();
  };
  const tell = (type: string) => {
    for (const listener of listeners.get(type) ?? []) listener();
  };
  const go = (steps: number) => {
    present += steps;
    tell('popstate');
  };
  const part = (name: 'pathname' | 'search' | 'hash') =>
    new URL(entries[present] ?? '/', 'http://atlas.example')[name];

  const win: FakeWindow = {
    entries,
    writes: 0,
    refuses: false,
    location: {
      get pathname() {
        return part('pathname');
      },
      get search() {
        return part('search');
      },
      get hash() {
        return part('hash');
      },
    },
    history: {
      state: null,
      pushState: (_state, _unused, next) =>
        write(() => {
          entries.splice(present + 1, Number.POSITIVE_INFINITY, next);
          present += 1;
        }),
      replaceState: (_state, _unused, next) =>
        write(() => {
          entries[present] = next;
        }),
    },
    addEventListener: (type, listener) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    setTimeout: (run, milliseconds) => setTimeout(run, milliseconds) as unknown as number,
    address: () => entries[present] ?? '',
    back: () => go(-1),
    forward: () => go(1),
    hide: () => tell('pagehide'),
  };
  return win;
}
