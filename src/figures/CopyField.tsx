import { useId, useRef, useState } from 'react';
import control from '#controls/control.module.css';
import { copyText } from './copyText.ts';
import styles from './ShareDialog.module.css';
import { useI18n } from './site.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** Said under the label; absent: nothing. */
  readonly hint?: string | undefined;
  /** Rows of text shown; one line unless told. */
  readonly rows?: number;
}

/** A text to be taken along: read, selected or copied by a button. */
export function CopyField({ label, text, hint, rows = 1 }: Props) {
  const i18n = useI18n();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean } | null>(
    null,
  );

  async function copy(): Promise<void> {
    const copied = await copyText(text);
    if (!copied) field.current?.select();
    setOutcome({ of: text, copied });
  }

  const said = outcome?.of === text ? outcome : null;
  return (
    <div className={styles.copy}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.copyRow}>
        <textarea
          ref={field}
          id={id}
          className={styles.text}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          readOnly
          rows={rows}
          spellCheck={false}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          className={`${control.pill} ${styles.button}`}
          onClick={() => void copy()}
        >
          {i18n.t('share.copy')}
          <span className={control.spoken}>{label}</span>
        </button>
      </div>
      <p role="status" className={styles.outcome}>
        {said !== null && i18n.t(said.copied ? 'share.copied' : 'share.notCopied')}
      </p>
    </div>
  );
}
