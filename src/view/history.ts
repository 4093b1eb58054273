import { formatView } from './formatView.ts';
import { VIEW_FIELDS, VIEW_PARAMS } from './params.ts';
import type { ViewProblem } from './parseView.ts';
import { parseView } from './parseView.ts';
import type { View } from './view.ts';
import { DEFAULT_VIEW } from './view.ts';

/** As much of a window as the address needs. */
export interface AddressWindow {
  readonly location: Readonly<Record<'pathname' | 'search' | 'hash', string>>;
  readonly history: {
    readonly state: unknown;
    pushState(state: unknown, unused: string, address: string): void;
    replaceState(state: unknown, unused: string, address: string): void;
  };
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  setTimeout(run: () => void, milliseconds: number): number;
}

/**
 * `push`: a step Back can undo. `replace`: a change of the present step. `drag`: one of many on the
 * way to a step; the `push` that ends the drag leaves the step before it as it was.
 */
export type WriteMode = 'push' | 'replace' | 'drag';

export interface ViewSnapshot {
  readonly path: string;
  readonly search: string;
  /** The same object as long as it asks for the same; so are its fields. */
  readonly view: View;
  /** What the address asked for when it was last opened, until dismissed. */
  readonly problems: readonly ViewProblem[];
}

/** The one holder of what is shown; the address bar follows it. */
export interface ViewStore {
  subscribe(listener: () => void): () => void;
  getSnapshot(): ViewSnapshot;
  /** What the prerendered page was made from. */
  getServerSnapshot(): ViewSnapshot;
  set(patch: Partial<View>, options: { readonly mode: WriteMode }): void;
  /** Opens an address of this site: a path with or without a query. */
  navigate(address: string): void;
  dismissProblem(field: keyof View): void;
}

/** Safari refuses more than 100 writes in 30 seconds; this leaves room for pushes between. */
export const WRITE_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 30_000;

interface Options {
  /** Off for a guest in a frame: its steps would fill the host's Back button. */
  readonly pushes?: boolean;
}

export function createViewStore(win: AddressWindow, { pushes = true }: Options = {}): ViewStore {
  const listeners = new Set<() => void>();
  const address = createAddressWriter(win, pushes);
  let snapshot = read(null);
  const serverSnapshot = prerendered(snapshot.path, DEFAULT_VIEW);

  function read(previous: ViewSnapshot | null): ViewSnapshot {
    const { pathname, search } = win.location;
    if (previous?.path === pathname && previous.search === search) return previous;
    return toSnapshot(pathname, search, previous);
  }

  function adopt(next: ViewSnapshot): void {
    if (next === snapshot) return;
    snapshot = next;
    for (const listener of listeners) listener();
  }

  win.addEventListener('popstate', function readAgain() {
    address.settle();
    adopt(read(snapshot));
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    getServerSnapshot: () => serverSnapshot,
    set(patch, { mode }) {
      const before = formatView(snapshot.view);
      const search = formatView({ ...snapshot.view, ...patch });
      if (search !== before) {
        const next = toSnapshot(snapshot.path, search, snapshot);
        adopt({ ...next, problems: snapshot.problems });
      }
      if (search !== before || mode !== 'drag') {
        address.write(snapshot.path + snapshot.search + win.location.hash, mode);
      }
    },
    navigate(target) {
      const { pathname, search, hash } = new URL(target, `http://atlas${snapshot.path}`);
      adopt(toSnapshot(pathname, search, snapshot));
      address.write(pathname + search + hash, 'push');
    },
    dismissProblem(field) {
      const problems = snapshot.problems.filter((problem) => problem.field !== field);
      adopt({ ...snapshot, problems });
    },
  };
}

/** A store that stands still, for rendering without a browser. */
export function createFixedViewStore(path: string, view: View = DEFAULT_VIEW): ViewStore {
  const snapshot = prerendered(path, view);
  return {
    subscribe: () => () => undefined,
    getSnapshot: () => snapshot,
    getServerSnapshot: () => snapshot,
    set: () => undefined,
    navigate: () => undefined,
    dismissProblem: () => undefined,
  };
}

/** Keeps the bar in step, seldom enough for every browser; a browser that refuses is asked again. */
function createAddressWriter(win: AddressWindow, pushes: boolean) {
  const inBar = () => win.location.pathname + win.location.search + win.location.hash;
  /** The present step as it was when the last change was finished. */
  let settled = inBar();
  let waiting: string | null = null;
  let pause: number | null = null;
  let pauseLength = WRITE_PAUSE_MS;

  function flush(): void {
    if (waiting === null) return;
    const accepted = replace(waiting);
    if (accepted) waiting = null;
    pauseLength = accepted ? WRITE_PAUSE_MS : Math.min(pauseLength * 2, LONGEST_PAUSE_MS);
    rest();
  }

  function rest(): void {
    pause = win.setTimeout(() => {
      pause = null;
      flush();
    }, pauseLength);
  }

  function replace(address: string): boolean {
    if (address === inBar()) return true;
    return attempt(() => win.history.replaceState(win.history.state, '', address));
  }

  win.addEventListener('pagehide', function writeLast() {
    if (waiting !== null && replace(waiting)) waiting = null;
  });

  return {
    /** The bar was changed by the reader: nothing of ours is left to write. */
    settle(): void {
      waiting = null;
      settled = inBar();
    },
    write(address: string, mode: WriteMode): void {
      if (mode === 'push' && pushes && address !== settled) {
        waiting = null;
        replace(settled);
        settled = address;
        if (attempt(() => win.history.pushState(null, '', address))) return;
      }
      if (mode !== 'drag') settled = address;
      waiting = address;
      if (pause !== null) return;
      // Most drags end before anyone reads the bar, and a write costs a frame on a slow phone.
      if (mode === 'drag') rest();
      else flush();
    },
  };
}

/** False where the browser refuses: too many writes, or a frame without an address of its own. */
function attempt(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

function toSnapshot(path: string, search: string, previous: ViewSnapshot | null): ViewSnapshot {
  const { view, problems } = parseView(search);
  return { path, search, view: keepFields(previous?.view ?? DEFAULT_VIEW, view), problems };
}

/** Fields that ask for the same stay the same objects, so that what is computed from them stays too. */
function keepFields(previous: View, next: View): View {
  const changed = VIEW_FIELDS.filter((field) => !asksTheSame(previous, next, field));
  if (changed.length === 0) return previous;
  return { ...previous, ...Object.fromEntries(changed.map((field) => [field, next[field]])) };
}

function asksTheSame<K extends keyof View>(one: View, other: View, field: K): boolean {
  return VIEW_PARAMS[field].write(one[field]) === VIEW_PARAMS[field].write(other[field]);
}

function prerendered(path: string, view: View): ViewSnapshot {
  return { path, search: formatView(view), view, problems: [] };
}
