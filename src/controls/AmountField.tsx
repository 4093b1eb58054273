import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import control from './control.module.css';
import styles from './RoutePicker.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The reader is done, with a number within the bounds: Enter, or the field left. */
  onAmount(value: number): void;
}

/** As fine as the address keeps it. */
const DECIMALS = 4;

/** A number to be read or typed over; told only when the reader is done, as much hangs on it. */
export function AmountField({ label, value, least, most, onAmount }: Props) {
  const [draft, setDraft] = useState<string | null>(null);

  function done() {
    if (draft === null) return;
    setDraft(null);
    const amount = Number(draft);
    if (draft.trim() === '' || !Number.isFinite(amount)) return;
    const within = Math.min(most, Math.max(least, Number(amount.toFixed(DECIMALS))));
    if (within !== value) onAmount(within);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') done();
    if (event.key === 'Escape') setDraft(null);
  }

  return (
    <input
      type="number"
      inputMode="decimal"
      className={`${control.field} ${styles.amount}`}
      aria-label={label}
      min={least}
      max={most}
      step="any"
      value={draft ?? value}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={done}
    />
  );
}
