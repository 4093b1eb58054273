import { useId, useState } from 'react';
import control from './control.module.css';
import styles from './Segmented.module.css';

export interface SegmentedOption<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Why it cannot be chosen now; it stays in reach, so that the reason can be read. */
  readonly disabledReason?: string | undefined;
}

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<V>[];
  readonly value: V;
  onChange(value: V): void;
}

/** One of a few, side by side: radio buttons in the look of one bar. */
export function Segmented<V extends string>({ label, options, value, onChange }: Props<V>) {
  const name = useId();
  const [refused, setRefused] = useState<V | null>(null);

  function choose({ value: chosen, disabledReason }: SegmentedOption<V>) {
    setRefused(disabledReason === undefined ? null : chosen);
    if (disabledReason === undefined && chosen !== value) onChange(chosen);
  }

  return (
    <fieldset className={`${control.control} ${styles.group}`} onBlur={() => setRefused(null)}>
      <legend className={control.label}>{label}</legend>
      <div className={styles.bar}>
        {options.map((option) => (
          <label
            key={option.value}
            className={styles.option}
            data-disabled={option.disabledReason !== undefined}
            title={option.disabledReason}
          >
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-disabled={option.disabledReason !== undefined}
              aria-describedby={
                option.disabledReason === undefined ? undefined : `${name}${option.value}`
              }
              onChange={() => choose(option)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {options.map(({ value: refusable, disabledReason }) =>
        disabledReason === undefined ? null : (
          <span
            key={refusable}
            id={`${name}${refusable}`}
            className={refusable === refused ? styles.reason : control.spoken}
          >
            {disabledReason}
          </span>
        ),
      )}
    </fieldset>
  );
}
