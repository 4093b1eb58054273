import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import type { Translator } from '#i18n/translator.ts';
import control from './control.module.css';
import styles from './RoutePicker.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** The reader is done, with a number within the bounds: Enter, or the field left. */
  onAmount(value: number): void;
  readonly i18n: Translator;
}

/** As fine as the address keeps it. */
const DECIMALS = 4;

/**
 * A number to be read or typed over; told only when the reader is done, as much hangs on it. What is no
 * number within the bounds stays in the field with a word on what is needed, and changes nothing.
 */
export function AmountField({ label, value, unit, least, most, onAmount, i18n }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const reasonId = useId();

  function show(text: string | null) {
    setDraft(text);
    setRefused(false);
  }

  function done() {
    if (draft === null) return;
    const amount = Number(draft);
    if (draft.trim() === '' || !(amount >= least && amount <= most)) {
      setRefused(true);
      return;
    }
    show(null);
    const kept = Number(amount.toFixed(DECIMALS));
    if (kept !== value) onAmount(kept);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') done();
    if (event.key === 'Escape') show(null);
  }

  return (
    <>
      <span className={styles.measured}>
        <input
          type="number"
          inputMode="decimal"
          className={`${control.field} ${styles.amount}`}
          aria-label={label}
          aria-invalid={refused || undefined}
          aria-describedby={refused ? reasonId : undefined}
          min={least}
          max={most}
          step="any"
          value={draft ?? value}
          onChange={(event) => show(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={done}
        />
        <span className={styles.unit}>{unit}</span>
      </span>
      {refused && (
        <span id={reasonId} role="alert" className={styles.refused}>
          {i18n.t('routePicker.refused', {
            least: i18n.asPrinted(least),
            most: i18n.asPrinted(most),
            value: i18n.asPrinted(value),
          })}
        </span>
      )}
    </>
  );
}
