import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { OverlaysProvider } from '#figures/OverlaysProvider.tsx';
import { createPageContents, PageContentsContext } from '#figures/pageContents.ts';
import type { Prerendered } from '#figures/prerendered.ts';
import { PrerenderedContext } from '#figures/prerendered.ts';
import { createReadiness, ReadinessContext } from '#figures/readiness.ts';
import type { Site } from '#figures/site.ts';
import { SiteContext } from '#figures/site.ts';
import type { ViewStore } from '#view/history.ts';
import { ViewProvider } from '#view/ViewProvider.tsx';
import { AppBoundary } from './AppBoundary.tsx';
import { Document } from './Document.tsx';

interface Props {
  readonly site: Site;
  readonly store: ViewStore;
  /** May hold data already: then nothing suspends, and the page can be rendered without a browser. */
  readonly client: QueryClient;
  /** Absent where nothing was made of the page before. */
  readonly prerendered?: Prerendered | undefined;
}

const NOTHING: Prerendered = { pictures: new Map(), lead: null, disputes: null, sleepers: null };

/** The atlas, from the address down. */
export function App({ site, store, client, prerendered = NOTHING }: Props) {
  const [contents] = useState(createPageContents);
  const [readiness] = useState(() => createReadiness(tellReady));
  return (
    <SiteContext value={site}>
      <AppBoundary>
        <QueryClientProvider client={client}>
          <ViewProvider store={store}>
            <PrerenderedContext value={prerendered}>
              <PageContentsContext value={contents}>
                <ReadinessContext value={readiness}>
                  <OverlaysProvider>
                    <Document />
                  </OverlaysProvider>
                </ReadinessContext>
              </PageContentsContext>
            </PrerenderedContext>
          </ViewProvider>
        </QueryClientProvider>
      </AppBoundary>
    </SiteContext>
  );
}

function tellReady(ready: boolean): void {
  const { dataset } = document.documentElement;
  dataset.ready = String(ready);
  if (ready) delete dataset.view;
}
