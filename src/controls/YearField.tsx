import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import styles from './YearField.module.css';
import { clamp } from './yearWindow.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly first: number;
  readonly last: number;
  onStart?(): void;
  /** Each whole year on the way, within the bounds. */
  onYear(year: number): void;
  /** The reader is done: Enter, or the field left. */
  onDone(): void;
}

const WHOLE_YEAR = /^\d{4}$/;

/** A year as a number to be read or typed over. */
export function YearField({ label, value, first, last, onStart, onYear, onDone }: Props) {
  const [draft, setDraft] = useState<string | null>(null);

  function type(text: string) {
    setDraft(text);
    const year = Number(text);
    if (WHOLE_YEAR.test(text) && year >= first && year <= last) onYear(year);
  }

  function done() {
    if (draft === null) return;
    const year = Math.round(Number(draft));
    if (draft.trim() !== '' && Number.isFinite(year)) onYear(clamp(year, first, last));
    setDraft(null);
    onDone();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') done();
  }

  return (
    <input
      type="number"
      inputMode="numeric"
      className={styles.year}
      aria-label={label}
      min={first}
      max={last}
      step={1}
      value={draft ?? value}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={done}
      onFocus={(event) => {
        event.currentTarget.select();
        onStart?.();
      }}
    />
  );
}
