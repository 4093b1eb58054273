import type { Translator } from '#i18n/translator.ts';
import styles from './NoticeList.module.css';

export interface Notice {
  readonly id: string;
  readonly text: string;
}

interface Props {
  readonly notices: readonly Notice[];
  /** Absent: the notices stay as long as what they speak of. */
  onDismiss?(id: string): void;
  readonly i18n: Translator;
}

/** What the reader should know and need not act on; stays in the page when empty, so that news is read out. */
export function NoticeList({ notices, onDismiss, i18n }: Props) {
  return (
    <div role="status">
      {notices.map(({ id, text }) => (
        <div key={id} className={styles.notice}>
          <p className={styles.text}>{text}</p>
          {onDismiss && (
            <button
              type="button"
              className={styles.dismiss}
              aria-label={i18n.t('control.notice.dismiss')}
              title={i18n.t('control.notice.dismiss')}
              onClick={() => onDismiss(id)}
            >
              ×
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
