import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { latestAgreements } from '#content/latestEvents.ts';
import { dataQuery } from '#figures/dataQuery.ts';
import { FigureBoundary } from '#figures/FigureBoundary.tsx';
import { PageLink } from '#figures/PageLink.tsx';
import { useExpect, useShown } from '#figures/readiness.ts';
import { useI18n } from '#figures/site.ts';
import { ValueButton } from '#figures/ValueButton.tsx';
import { Waiting } from '#figures/Waiting.tsx';
import { FigureList, optionsOf } from './FigureList.tsx';
import { PageDisputes } from './PageDisputes.tsx';
import { PageFrame } from './PageFrame.tsx';
import styles from './pages.module.css';
import { PAGE_PLACES } from './pages.ts';

const AGREEMENTS = 8;

/** The state of the ties in one screen. */
export function OverviewPage() {
  const i18n = useI18n();
  const places = PAGE_PLACES.overview;
  useExpect('agreements');
  return (
    <PageFrame page="overview" options={optionsOf(places)}>
      <FigureList places={places} small />
      <div className={styles.columns}>
        <PageDisputes page="overview" />
        <section className={styles.block}>
          <h2>{i18n.t('overview.agreements')}</h2>
          <FigureBoundary id="agreements" name={i18n.t('overview.agreements')}>
            <Suspense
              fallback={<Waiting className={styles.meta}>{i18n.t('figure.loading')}</Waiting>}
            >
              <Agreements />
            </Suspense>
          </FigureBoundary>
          <PageLink page="agreements" className={styles.moreLink}>
            {i18n.t('overview.agreements.more')}
          </PageLink>
        </section>
      </div>
    </PageFrame>
  );
}

function Agreements() {
  const i18n = useI18n();
  const { data } = useSuspenseQuery(dataQuery('events'));
  useShown('agreements');
  return (
    <ul className={styles.list}>
      {latestAgreements(data.events, AGREEMENTS).map((event) => (
        <li key={event.id} className={styles.entry}>
          <ValueButton value={{ entity: `event:${event.id}` }} className={styles.entryTitle}>
            {i18n.text(event.title)}
          </ValueButton>
          <span className={styles.meta}>
            {i18n.period(event.date)} · {i18n.code('eventKind', event.kind)}
          </span>
        </li>
      ))}
    </ul>
  );
}
