import { useId } from 'react';
import { DataError } from '#dataset/problem.ts';
import styles from './FigureError.module.css';
import { useShown } from './readiness.ts';
import { useI18n } from './site.ts';

interface Props {
  readonly id: string;
  readonly headingId?: string | undefined;
  readonly name: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

const PROBLEMS_SHOWN = 5;

/** Says what failed and where, and offers another try. */
export function FigureError({ id, headingId, name, error, onRetry }: Props) {
  const i18n = useI18n();
  const ownId = useId();
  const titleId = headingId ?? ownId;
  useShown(id);
  return (
    <section className={styles.error} role="alert" aria-labelledby={titleId} data-figure-error={id}>
      <h3 id={titleId}>{i18n.t('figure.error.title', { name })}</h3>
      {error instanceof DataError ? (
        <Problems error={error} />
      ) : (
        <p>{i18n.t('figure.error.load')}</p>
      )}
      {!(error instanceof DataError) && <p className={styles.detail}>{messageOf(error)}</p>}
      <button type="button" className={styles.retry} onClick={onRetry}>
        {i18n.t('figure.error.retry')}
      </button>
    </section>
  );
}

function Problems({ error }: { readonly error: DataError }) {
  const i18n = useI18n();
  const more = error.problems.length - PROBLEMS_SHOWN;
  return (
    <>
      <p>{i18n.t('figure.error.data')}</p>
      <ul className={styles.problems}>
        {error.problems.slice(0, PROBLEMS_SHOWN).map(({ file, pointer, reason }) => (
          <li key={`${file}#${pointer} ${reason}`}>
            <code>{`${file}#${pointer}`}</code>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{i18n.t('figure.error.more', { more })}</p>}
    </>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
