import type { QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { DataId, FigureSpec } from '#content/figureSpec.ts';
import { builderQuery } from '#figures/builderQuery.ts';
import { createDataClient, dataQuery } from '#figures/dataQuery.ts';
import type { Prerendered } from '#figures/prerendered.ts';
import type { Site } from '#figures/site.ts';
import { DEFAULT_LOCALE } from '#i18n/locale.ts';
import { figuresOf, needsOf } from '#pages/needs.ts';
import { CHROME_FIELDS, markChrome } from '#view/chrome.ts';
import { formatView } from '#view/formatView.ts';
import type { ViewStore } from '#view/history.ts';
import { createViewStore } from '#view/history.ts';
import type { ParsedPath } from '#view/route.ts';
import { formatPath, parsePath, readerLocale } from '#view/route.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { App } from './App.tsx';
import { createSleepers } from './createSleepers.ts';
import { loadTranslator } from './loadTranslator.ts';

/** What the filters stand on; sleeping figures ask for the rest when they are wanted. */
const SHELL_NEEDS: readonly DataId[] = ['sources', 'trade-totals', 'reference'];

/** Brings the document to life: a prerendered page as it stands, any other once its data are there. */
export async function start(win: Window): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const route = openInLanguage(win, parsePath(win.location.pathname, base), base);
  const client = createDataClient();
  const locale = 'notFound' in route ? readerLocale(win.navigator.languages) : route.locale;
  const root = win.document.getElementById('root');
  if (!root) throw new Error('the document has no #root');
  const standing = isPrerendered(root, route);
  const store = createViewStore(win, { pushes: win.parent === win });
  const prerendered = standing ? wakeByView(win, root, store) : undefined;
  const asleep = standing && asksForDefault(store.getSnapshot().view);
  const needs = needsOf(route).filter((id) => !asleep || SHELL_NEEDS.includes(id));
  const wanted = prefetch(client, needs, asleep ? [] : figuresOf(route));
  const [i18n] = await Promise.all([
    loadTranslator(locale ?? DEFAULT_LOCALE),
    standing ? undefined : wanted,
  ]);
  const site: Site = { i18n, base, release: __RELEASE__ };
  obeyFrame(win.document.documentElement, store);
  const app = (
    <StrictMode>
      <App site={site} store={store} client={client} prerendered={prerendered} />
    </StrictMode>
  );
  // Taken over in pieces: a reader who scrolls or taps meanwhile is not kept waiting.
  if (standing) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}

/** An address without a language becomes the reader's, without a step in the history. */
function openInLanguage(win: Window, route: ParsedPath, base: string): ParsedPath {
  if ('notFound' in route || route.locale !== null) return route;
  const locale = readerLocale(win.navigator.languages);
  const localized = { ...route, locale };
  const { search, hash } = win.location;
  win.history.replaceState(null, '', formatPath(localized, base) + search + hash);
  return localized;
}

/** Asks for all data and rules of the page at once; what fails is told where it is used. */
async function prefetch(
  client: QueryClient,
  ids: readonly DataId[],
  figures: readonly FigureSpec[],
): Promise<void> {
  await Promise.all([
    ...ids.map((id) => client.prefetchQuery(dataQuery(id))),
    ...figures.map((figure) => client.prefetchQuery(builderQuery(figure))),
  ]);
}

/** True where the document was rendered for this very page, and not as a stand-in for any. */
function isPrerendered(root: HTMLElement, route: ParsedPath): boolean {
  return 'locale' in route && route.locale !== null && root.dataset.page === formatPath(route, '/');
}

/** Figures sleep while the address asks for what was prerendered; any other view wakes them all. */
function wakeByView(win: Window, root: HTMLElement, store: ViewStore): Prerendered {
  const sleepers = createSleepers(root);
  const { path } = store.getSnapshot();
  const { dataset } = win.document.documentElement;

  function follow(): void {
    const snapshot = store.getSnapshot();
    if (snapshot.path !== path) sleepers.leave();
    else if (!asksForDefault(snapshot.view) && sleepers.areSome()) sleepers.rouse();
  }

  // What the reader changes by hand may stand until the answer comes; what a link asks for may not.
  if (asksForDefault(store.getSnapshot().view)) delete dataset.view;
  else if (sleepers.areSome()) dataset.view = 'pending';
  // A place on the page may stand in what is folded until it is alive.
  if (win.location.hash !== '' && root.querySelector('[data-sleeps]')) sleepers.rouse();
  follow();
  store.subscribe(follow);
  return {
    pictures: new Map(),
    lead: readBeside<Prerendered['lead']>(win.document, 'lead-values'),
    disputes: readBeside<Prerendered['disputes']>(win.document, 'page-disputes'),
    sleepers,
  };
}

/** Theme and surroundings, which sleeping figures obey by styles alone. */
function obeyFrame(root: HTMLElement, store: ViewStore): void {
  root.dataset.theme = store.getSnapshot().view.theme;
  const follow = () => markChrome(root, store.getSnapshot().view);
  follow();
  store.subscribe(follow);
}

/** An open card, a theme or what stands around it changes no figure. */
function asksForDefault(view: View): boolean {
  const aside = ['card', 'theme', ...CHROME_FIELDS] as const;
  return (
    formatView({ ...view, ...Object.fromEntries(aside.map((f) => [f, DEFAULT_VIEW[f]])) }) === ''
  );
}

/** What the prerendered page brought beside its markup; null where it brought nothing. */
function readBeside<T>(page: Document, id: string): T | null {
  const text = page.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : null;
}
