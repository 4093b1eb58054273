import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createDataClient, dataQuery } from '#figures/dataQuery.ts';
import type { Site } from '#figures/site.ts';
import { DEFAULT_LOCALE } from '#i18n/locale.ts';
import { needsOf } from '#pages/needs.ts';
import { createViewStore } from '#view/history.ts';
import type { ParsedPath } from '#view/route.ts';
import { formatPath, parsePath, readerLocale } from '#view/route.ts';
import { App } from './App.tsx';
import { loadTranslator } from './loadTranslator.ts';

/** Brings the document to life: words and data of its page first, then the page over what stands there. */
export async function start(win: Window): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const route = openInLanguage(win, parsePath(win.location.pathname, base), base);
  const client = createDataClient();
  const locale = 'notFound' in route ? readerLocale(win.navigator.languages) : route.locale;
  const [i18n] = await Promise.all([
    loadTranslator(locale ?? DEFAULT_LOCALE),
    prefetch(client, route),
  ]);
  const site: Site = { i18n, base, release: __RELEASE__ };
  const store = createViewStore(win, { pushes: win.parent === win });
  const root = win.document.getElementById('root');
  if (!root) throw new Error('the document has no #root');

  win.document.documentElement.dataset.theme = store.getSnapshot().view.theme;
  const app = (
    <StrictMode>
      <App site={site} store={store} client={client} />
    </StrictMode>
  );
  if (root.firstElementChild) hydrateRoot(root, app);
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

/** Asks for all data of the page at once; a module that fails is told where it is used. */
async function prefetch(client: QueryClient, route: ParsedPath): Promise<void> {
  await Promise.all(needsOf(route).map((id) => client.prefetchQuery(dataQuery(id))));
}
