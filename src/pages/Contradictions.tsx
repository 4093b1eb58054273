import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { contradictionEntry } from '#content/contradictionEntry.ts';
import { contradictionPlace } from '#content/findDisputes.ts';
import { contradictionsQuery } from '#figures/contradictionsQuery.ts';
import { useShown } from '#figures/readiness.ts';
import { useI18n } from '#figures/site.ts';
import { useSetView, useViewPart } from '#view/useView.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { ContradictionLine } from './ContradictionLine.tsx';
import { DisputeFilters } from './DisputeFilters.tsx';
import { touches } from './disputeYears.ts';
import styles from './pages.module.css';
import { useHash } from './useHash.ts';

const FIRST = 10;

/** Claims that cannot all be true, most serious first; the address names a page and a year. */
export function Contradictions() {
  const i18n = useI18n();
  const hash = useHash();
  const disputes = useViewPart('disputes');
  const setView = useSetView();
  const { data: found } = useSuspenseQuery(contradictionsQuery(useQueryClient()));
  const [all, setAll] = useState(false);
  useShown('contradictions');
  const entries = useMemo(
    () => new Map(found.map((one) => [one, contradictionEntry(one, i18n)])),
    [found, i18n],
  );
  const fitting = found.filter((one) => touches(one, disputes));
  const asked = fitting.findIndex(({ id }) => contradictionPlace(id) === hash);
  const shown = fitting.slice(0, all ? fitting.length : Math.max(FIRST, asked + 1));
  return (
    <>
      <p className={styles.text}>
        {i18n.t('sources.contradictions.text', { count: found.length })}
      </p>
      <DisputeFilters found={found} />
      <p role="status" className={styles.meta}>
        {fitting.length === 0
          ? i18n.t('disputes.none')
          : i18n.t('disputes.shown', { shown: fitting.length, count: found.length })}
      </p>
      {fitting.length === 0 && (
        <button
          type="button"
          className={styles.moreLink}
          onClick={() => setView({ disputes: DEFAULT_VIEW.disputes }, { mode: 'push' })}
        >
          {i18n.t('disputes.clear')}
        </button>
      )}
      <ol className={styles.list}>
        {shown.map((one, at) => {
          const entry = entries.get(one);
          return entry && <ContradictionLine key={one.id} entry={entry} asked={at === asked} />;
        })}
      </ol>
      {shown.length < fitting.length && (
        <button type="button" className={styles.moreLink} onClick={() => setAll(true)}>
          {i18n.t('sources.contradictions.all', { count: fitting.length })}
        </button>
      )}
    </>
  );
}
