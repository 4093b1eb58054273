import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFixedViewStore, createViewStore, WRITE_PAUSE_MS } from '#view/history.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { fakeWindow } from './fakeWindow.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const years = (from: number) => ({ years: { from, to: 'latest' as const } });
const push = { mode: 'push' } as const;
const drag = { mode: 'drag' } as const;
const replace = { mode: 'replace' } as const;

describe('createViewStore', () => {
  test('starts with what the address asks for', () => {
    const { view, path, problems } = createViewStore(
      fakeWindow('/en/trade/?years=2010..latest&currency=gbp'),
    ).getSnapshot();

    expect(view).toEqual({ ...DEFAULT_VIEW, ...years(2010) });
    expect(path).toBe('/en/trade/');
    expect(problems).toMatchObject([{ key: 'currency', given: 'gbp' }]);
  });

  test('hydrates from the default view, which the page was made from', () => {
    const store = createViewStore(fakeWindow('/en/trade/?currency=eur'));

    expect(store.getServerSnapshot()).toMatchObject({ path: '/en/trade/', view: DEFAULT_VIEW });
    expect(store.getServerSnapshot()).toBe(store.getServerSnapshot());
  });

  test('pushes a step that Back and Forward walk over', () => {
    const win = fakeWindow();
    const store = createViewStore(win);

    store.set({ currency: 'eur' }, push);
    store.set(years(2010), push);
    expect(win.entries).toEqual([
      '/en/trade/',
      '/en/trade/?currency=eur',
      '/en/trade/?years=2010..latest&currency=eur',
    ]);

    win.back();
    expect(store.getSnapshot().view).toEqual({ ...DEFAULT_VIEW, currency: 'eur' });
    win.back();
    expect(store.getSnapshot().view).toEqual(DEFAULT_VIEW);
    win.forward();
    expect(store.getSnapshot().view).toEqual({ ...DEFAULT_VIEW, currency: 'eur' });
  });

  test('shows each step of a drag at once and writes few of them', () => {
    const win = fakeWindow();
    const store = createViewStore(win);

    for (let step = 0; step < 3000; step++) {
      store.set(years(1996 + (step % 23)), drag);
      expect(store.getSnapshot().view.years.from).toBe(1996 + (step % 23));
      vi.advanceTimersByTime(10);
    }

    expect(win.writes).toBeGreaterThan(10);
    expect(win.writes).toBeLessThan(100);
    expect(win.entries).toHaveLength(1);
  });

  test('writes where a drag has come to rest', () => {
    const win = fakeWindow();
    const store = createViewStore(win);

    store.set(years(2001), drag);
    store.set(years(2002), drag);
    store.set(years(2003), drag);
    expect(win.writes).toBe(0);

    vi.advanceTimersByTime(WRITE_PAUSE_MS);
    expect(win.address()).toBe('/en/trade/?years=2003..latest');
  });

  test('goes back from a drag to where it began', () => {
    const win = fakeWindow('/en/trade/?utm_source=mail');
    const store = createViewStore(win);

    store.set(years(2001), drag);
    vi.advanceTimersByTime(WRITE_PAUSE_MS);
    store.set(years(2002), drag);
    store.set(years(2002), push);
    expect(win.entries).toEqual(['/en/trade/?utm_source=mail', '/en/trade/?years=2002..latest']);

    win.back();
    expect(store.getSnapshot().view).toEqual(DEFAULT_VIEW);
  });

  test('writes a short drag once, when it ends', () => {
    const win = fakeWindow();
    const store = createViewStore(win);

    store.set(years(2001), drag);
    store.set(years(2002), drag);
    store.set(years(2002), push);
    vi.advanceTimersByTime(WRITE_PAUSE_MS);

    expect(win.entries).toEqual(['/en/trade/', '/en/trade/?years=2002..latest']);
    expect(win.writes).toBe(1);
  });

  test('makes no step of a drag that returns to where it began', () => {
    const win = fakeWindow();
    const store = createViewStore(win);

    store.set(years(2001), drag);
    vi.advanceTimersByTime(WRITE_PAUSE_MS);
    store.set(years(1995), drag);
    store.set(years(1995), push);
    vi.advanceTimersByTime(WRITE_PAUSE_MS);

    expect(win.entries).toEqual(['/en/trade/']);
  });

  test('replaces for good what is not a step', () => {
    const win = fakeWindow();
    const store = createViewStore(win);

    store.set({ theme: 'dark' }, replace);
    store.set({ currency: 'eur' }, push);

    expect(win.entries).toEqual(['/en/trade/?theme=dark', '/en/trade/?currency=eur&theme=dark']);
  });

  test('does not write a change that changes nothing', () => {
    const win = fakeWindow('/en/trade/?utm_source=mail');
    const store = createViewStore(win);

    store.set({ currency: 'usd' }, push);

    expect(win.writes).toBe(0);
  });

  test('drops keys it does not know when it first writes, and keeps the hash', () => {
    const win = fakeWindow('/en/trade/?utm_source=mail&at=2010#notes');
    const store = createViewStore(win);

    store.set({ currency: 'eur' }, replace);

    expect(win.address()).toBe('/en/trade/?at=2010&currency=eur#notes');
  });

  test('gives the same object for the same search text, and the same fields where they ask for the same', () => {
    const win = fakeWindow('/en/trade/?sectors=oil-gas~digital');
    const store = createViewStore(win);
    const before = store.getSnapshot();

    store.set({ currency: 'usd', sectors: ['oil-gas', 'digital'] }, push);
    expect(store.getSnapshot()).toBe(before);

    store.set({ currency: 'eur' }, push);
    expect(store.getSnapshot().view).not.toBe(before.view);
    expect(store.getSnapshot().view.sectors).toBe(before.view.sectors);

    store.navigate('/en/corridor/?currency=eur&sectors=oil-gas~digital');
    const carried = store.getSnapshot();
    store.navigate('/en/trade/?sectors=oil-gas~digital&currency=eur');
    expect(store.getSnapshot().view).toBe(carried.view);
  });

  test('tells its listeners once a change, until they leave', () => {
    const win = fakeWindow();
    const store = createViewStore(win);
    const listener = vi.fn();
    const leave = store.subscribe(listener);

    store.set({ currency: 'eur' }, push);
    store.set({ currency: 'eur' }, push);
    win.back();
    expect(listener).toHaveBeenCalledTimes(2);

    leave();
    win.forward();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('opens another page and comes back', () => {
    const win = fakeWindow('/en/trade/?currency=eur');
    const store = createViewStore(win);

    store.navigate('/en/corridor/?at=2020#ports');
    expect(win.address()).toBe('/en/corridor/?at=2020#ports');
    expect(store.getSnapshot()).toMatchObject({ path: '/en/corridor/', view: { at: 2020 } });

    win.back();
    expect(store.getSnapshot()).toMatchObject({ path: '/en/trade/', view: { currency: 'eur' } });
  });

  test('keeps a problem in sight until it is dismissed or another address is opened', () => {
    const win = fakeWindow('/en/trade/?currency=gbp&scale=cubic');
    const store = createViewStore(win);

    store.set({ at: 2010 }, push);
    expect(store.getSnapshot().problems).toHaveLength(2);

    store.dismissProblem('currency');
    expect(store.getSnapshot().problems).toMatchObject([{ key: 'scale' }]);

    store.navigate('/en/corridor/');
    expect(store.getSnapshot().problems).toEqual([]);
  });

  test('shows what was asked for although the browser refuses to write, and writes it later', () => {
    const win = fakeWindow();
    const store = createViewStore(win);
    win.refuses = true;

    store.set(years(2001), drag);
    store.set({ currency: 'eur' }, push);
    expect(store.getSnapshot().view).toEqual({ ...DEFAULT_VIEW, ...years(2001), currency: 'eur' });
    expect(win.address()).toBe('/en/trade/');

    win.refuses = false;
    vi.advanceTimersByTime(10 * WRITE_PAUSE_MS);
    expect(win.address()).toBe('/en/trade/?years=2001..latest&currency=eur');
  });

  test('writes what is waiting when the page is left', () => {
    const win = fakeWindow();
    const store = createViewStore(win);

    store.set(years(2001), drag);
    store.set(years(2002), drag);
    win.hide();

    expect(win.address()).toBe('/en/trade/?years=2002..latest');
  });

  test('forgets a waiting write when the reader goes back first', () => {
    const win = fakeWindow();
    const store = createViewStore(win);

    store.set({ currency: 'eur' }, push);
    store.set(years(2001), drag);
    store.set(years(2002), drag);
    win.back();
    vi.advanceTimersByTime(10 * WRITE_PAUSE_MS);

    expect(win.entries[0]).toBe('/en/trade/');
    expect(store.getSnapshot().view).toEqual(DEFAULT_VIEW);
  });

  test('adds no steps to the history of a page it is a guest in', () => {
    const win = fakeWindow('/en/embed/trade-over-time/');
    const store = createViewStore(win, { pushes: false });

    store.set({ currency: 'eur' }, push);
    store.set({ at: 2010 }, push);
    vi.advanceTimersByTime(WRITE_PAUSE_MS);

    expect(win.entries).toEqual(['/en/embed/trade-over-time/?at=2010&currency=eur']);
  });
});

describe('createFixedViewStore', () => {
  test('shows its view and stands still', () => {
    const store = createFixedViewStore('/en/trade/', { ...DEFAULT_VIEW, currency: 'eur' });

    store.set({ at: 2010 }, push);
    store.navigate('/en/corridor/');

    expect(store.getServerSnapshot()).toBe(store.getSnapshot());
    expect(store.getSnapshot()).toMatchObject({
      path: '/en/trade/',
      view: { currency: 'eur', at: 'latest' },
    });
  });
});
