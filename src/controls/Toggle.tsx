import { useId } from 'react';
import control from './control.module.css';
import styles from './Toggle.module.css';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  /** Any CSS colour; the mark beside the word. */
  readonly colour?: string | undefined;
  /** Why it cannot be switched now. */
  readonly disabledReason?: string | undefined;
  onChange(checked: boolean): void;
}

/** On or off: a checkbox in the look of a pill. */
export function Toggle({ label, checked, colour, disabledReason, onChange }: Props) {
  const reasonId = useId();
  const disabled = disabledReason !== undefined;
  return (
    <label className={`${control.pill} ${styles.toggle}`} title={disabledReason}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        aria-disabled={disabled}
        aria-describedby={disabled ? reasonId : undefined}
        onChange={(event) => {
          if (!disabled) onChange(event.currentTarget.checked);
        }}
      />
      <span
        className={styles.mark}
        style={colour === undefined ? undefined : { color: colour }}
        aria-hidden="true"
      />
      {label}
      {disabled && (
        <span id={reasonId} className={control.spoken}>
          {disabledReason}
        </span>
      )}
    </label>
  );
}
