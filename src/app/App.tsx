import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createPageContents, PageContentsContext } from '#figures/pageContents.ts';
import { PicturesContext } from '#figures/pictures.ts';
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
  /** Pictures drawn at build, by figure id; absent in the browser. */
  readonly pictures?: ReadonlyMap<string, string>;
}

const NO_PICTURES: ReadonlyMap<string, string> = new Map();

/** The atlas, from the address down. */
export function App({ site, store, client, pictures = NO_PICTURES }: Props) {
  const [contents] = useState(createPageContents);
  const [readiness] = useState(() => createReadiness(tellReady));
  return (
    <SiteContext value={site}>
      <AppBoundary>
        <QueryClientProvider client={client}>
          <ViewProvider store={store}>
            <PicturesContext value={pictures}>
              <PageContentsContext value={contents}>
                <ReadinessContext value={readiness}>
                  <Document />
                </ReadinessContext>
              </PageContentsContext>
            </PicturesContext>
          </ViewProvider>
        </QueryClientProvider>
      </AppBoundary>
    </SiteContext>
  );
}

function tellReady(ready: boolean): void {
  document.documentElement.dataset.ready = String(ready);
}
