import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { contradictionItem } from '#content/contradictionItem.ts';
import { contradictionsQuery } from '#figures/contradictionsQuery.ts';
import { useShown } from '#figures/readiness.ts';
import { useI18n } from '#figures/site.ts';
import { ValueButton } from '#figures/ValueButton.tsx';
import styles from './pages.module.css';

const FIRST = 10;

/** Claims that cannot all be true, most serious first. */
export function Contradictions() {
  const i18n = useI18n();
  const { data: found } = useSuspenseQuery(contradictionsQuery(useQueryClient()));
  const [all, setAll] = useState(false);
  useShown('contradictions');
  const lines = useMemo(() => found.map((one) => contradictionItem(one, i18n)), [found, i18n]);
  return (
    <>
      <p className={styles.text}>
        {i18n.t('sources.contradictions.text', { count: found.length })}
      </p>
      <ol className={styles.list}>
        {lines.slice(0, all ? lines.length : FIRST).map(({ key, lead, text, meta, card }) => (
          <li key={key} className={styles.entry}>
            <ValueButton value={card === null ? {} : { obs: card }} className={styles.entryTitle}>
              {lead}
            </ValueButton>
            <span>{text}</span>
            <span className={styles.meta}>{meta}</span>
          </li>
        ))}
      </ol>
      {!all && lines.length > FIRST && (
        <button type="button" className={styles.moreLink} onClick={() => setAll(true)}>
          {i18n.t('sources.contradictions.all', { count: lines.length })}
        </button>
      )}
    </>
  );
}
