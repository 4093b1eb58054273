import { useRef, useState } from 'react';
import { useI18n } from '#figures/site.ts';
import { FindDialog } from './FindDialog.tsx';
import styles from './find.module.css';
import { Magnifier } from './Magnifier.tsx';
import { useFindKeys } from './useFindKeys.ts';

/** Opens the search over the whole atlas; so do `/` and Ctrl or ⌘ with K. */
export function FindButton() {
  const i18n = useI18n();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useFindKeys(() => setOpen(true));
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        data-needs-script=""
        aria-label={i18n.t('find.open.label')}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <Magnifier />
        <span className={styles.openerText}>{i18n.t('find.open')}</span>
        <kbd className={styles.shortcut}>{i18n.t('find.shortcut')}</kbd>
      </button>
      {open && <FindDialog opener={opener} onClose={() => setOpen(false)} />}
    </>
  );
}
