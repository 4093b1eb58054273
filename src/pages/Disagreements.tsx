import { useSuspenseQuery } from '@tanstack/react-query';
import { dataQuery } from '#figures/dataQuery.ts';
import { useI18n } from '#figures/site.ts';
import { ValueButton } from '#figures/ValueButton.tsx';
import styles from './pages.module.css';

/** What the founding articles contradict each other, or themselves, on. */
export function Disagreements() {
  const i18n = useI18n();
  const { data } = useSuspenseQuery(dataQuery('statements'));
  return (
    <ul className={styles.list}>
      {data.statements
        .filter(({ kind }) => kind === 'disagreement')
        .map((statement) => (
          <li key={statement.id}>
            <ValueButton
              value={{ entity: `statement:${statement.id}` }}
              className={styles.entryTitle}
            >
              {i18n.text(statement.text)}
            </ValueButton>
          </li>
        ))}
    </ul>
  );
}
