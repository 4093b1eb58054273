import { Suspense } from 'react';
import { FigureBoundary } from '#figures/FigureBoundary.tsx';
import { Expected, Sleeping } from '#figures/Sleeping.tsx';
import { useI18n } from '#figures/site.ts';
import { Waiting } from '#figures/Waiting.tsx';
import { AllSources } from './AllSources.tsx';
import { PageFrame } from './PageFrame.tsx';
import pages from './pages.module.css';

const NO_FILTERS: ReadonlySet<never> = new Set();

/** Every source, all that was taken from it, and the rules by which claims are ordered. */
export function SourcesPage() {
  const i18n = useI18n();
  return (
    <PageFrame page="sources" options={NO_FILTERS}>
      <Expected part="sources" />
      <FigureBoundary id="sources" name={i18n.t('pageTitle.sources')}>
        <div data-sleeps="sources">
          <Suspense fallback={<Waiting className={pages.meta}>{i18n.t('figure.loading')}</Waiting>}>
            <Sleeping part="sources" />
            <AllSources />
          </Suspense>
        </div>
      </FigureBoundary>
    </PageFrame>
  );
}
