import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useId, useMemo, useRef } from 'react';
import type { PageDisputes as Disputes } from '#content/pageDisputes.ts';
import { pageDisputes } from '#content/pageDisputes.ts';
import { contradictionsQuery } from '#figures/contradictionsQuery.ts';
import { PageLink } from '#figures/PageLink.tsx';
import { usePrerendered } from '#figures/prerendered.ts';
import { useI18n } from '#figures/site.ts';
import { useAwake } from '#figures/useAwake.ts';
import { ValueButton } from '#figures/ValueButton.tsx';
import { DISPUTE_PAGES } from '#view/view.ts';
import styles from './pages.module.css';

interface Props {
  readonly page: string;
}

/** The most serious contradictions that touch a page, and the way to all of them. */
export function PageDisputes({ page }: Props) {
  const i18n = useI18n();
  const headingId = useId();
  const element = useRef<HTMLElement>(null);
  const { disputes, failed } = usePageDisputes(page, element);
  if (disputes?.count === 0) return null;
  const filter = { page: DISPUTE_PAGES.find((one) => one === page) ?? null, year: null };
  return (
    <section ref={element} className={styles.block} aria-labelledby={headingId} data-disputes="">
      <h2 id={headingId}>
        {i18n.t(filter.page === null ? 'overview.disagreements' : 'disputes.here')}
      </h2>
      {disputes ? (
        <ul className={styles.list}>
          {disputes.items.map(({ key, title, reason, card }) => (
            <li key={key} className={styles.entry}>
              <ValueButton value={card === null ? {} : { obs: card }} className={styles.entryTitle}>
                {title}
              </ValueButton>
              <span className={styles.meta}>{reason}</span>
            </li>
          ))}
        </ul>
      ) : (
        !failed && <p className={styles.meta}>{i18n.t('disputes.loading')}</p>
      )}
      <PageLink
        page="sources"
        asking={{ disputes: filter }}
        hash="contradictions"
        className={styles.moreLink}
      >
        {disputes ? disputes.all : i18n.t('sources.contradictions')}
      </PageLink>
    </section>
  );
}

/** As the prerendered page brought them; else found once they are near sight, for it takes all the data. */
function usePageDisputes(
  page: string,
  element: RefObject<HTMLElement | null>,
): { readonly disputes: Disputes | null; readonly failed: boolean } {
  const i18n = useI18n();
  const { disputes: early } = usePrerendered();
  const brought = early?.page === page ? early : null;
  const awake = useAwake(element);
  const { data: found, isError } = useQuery({
    ...contradictionsQuery(useQueryClient()),
    enabled: awake && brought === null,
  });
  const disputes = useMemo(
    () => brought ?? (found ? pageDisputes(found, page, i18n) : null),
    [brought, found, page, i18n],
  );
  return { disputes, failed: isError };
}
