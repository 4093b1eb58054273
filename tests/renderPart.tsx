import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { createDataClient } from '#figures/dataQuery.ts';
import { SiteContext } from '#figures/site.ts';
import type { ViewStore } from '#view/history.ts';
import { createViewStore } from '#view/history.ts';
import { ViewProvider } from '#view/ViewProvider.tsx';
import { english } from './translators.ts';

/** One part of a page at an address, with nothing around it that would take its time. */
export function renderPart(
  address: string,
  part: ReactNode,
): { readonly store: ViewStore; unmount(): void } {
  window.history.replaceState(null, '', address);
  const store = createViewStore(window);
  const site = { i18n: english, base: '/', release: { id: 'test', date: '2026-11-21' } };
  const { unmount } = render(
    <SiteContext value={site}>
      <QueryClientProvider client={createDataClient()}>
        <ViewProvider store={store}>
          <Suspense>{part}</Suspense>
        </ViewProvider>
      </QueryClientProvider>
    </SiteContext>,
  );
  return { store, unmount };
}
