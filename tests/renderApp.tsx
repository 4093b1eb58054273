import type { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App } from '#app/App.tsx';
import { createDataClient } from '#figures/dataQuery.ts';
import type { ViewStore } from '#view/history.ts';
import { createViewStore } from '#view/history.ts';
import { english } from './translators.ts';

/** The whole atlas at an address, as a browser opens it. */
export function renderApp(
  address: string,
  client: QueryClient = createDataClient(),
): { readonly store: ViewStore; readonly client: QueryClient } {
  window.history.replaceState(null, '', address);
  document.documentElement.dataset.ready = 'false';
  const store = createViewStore(window);
  const site = { i18n: english, base: '/', release: { id: 'test', date: '2026-11-21' } };
  render(<App site={site} store={store} client={client} />);
  return { store, client };
}

/** Query of the address, decoded. */
export function query(): string {
  return decodeURIComponent(window.location.search);
}
