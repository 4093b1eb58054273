import { useCallback, useRef, useState } from 'react';
import control from './control.module.css';
import styles from './PickPanel.module.css';
import { useDismiss } from './useDismiss.ts';

export interface PickOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly colour?: string;
}

/** A choice in one press, such as all or none. */
export interface PickAction {
  readonly label: string;
  readonly current: boolean;
  onPress(): void;
}

interface Props<V extends string> {
  readonly label: string;
  /** The choice in short, written on the closed panel. */
  readonly summary: string;
  readonly options: readonly PickOption<V>[];
  readonly chosen: readonly V[];
  readonly actions: readonly PickAction[];
  onChange(chosen: readonly V[]): void;
}

/** Several of many: a pill that opens a list of checkboxes. */
export function PickPanel<V extends string>(props: Props<V>) {
  const { label, summary, options, chosen, actions, onChange } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [side, setSide] = useState<'start' | 'end'>('start');
  const close = useCallback(() => setOpen(false), []);
  useDismiss(details, open, close);

  function followToggle(nowOpen: boolean) {
    setOpen(nowOpen);
    const place = details.current?.getBoundingClientRect();
    if (!nowOpen || !place || !panel.current) return;
    const beyondEdge =
      place.left + panel.current.offsetWidth > document.documentElement.clientWidth;
    setSide(beyondEdge ? 'end' : 'start');
  }

  return (
    <details
      ref={details}
      className={styles.details}
      open={open}
      onToggle={(event) => followToggle(event.currentTarget.open)}
    >
      <summary className={`${control.pill} ${styles.summary}`}>
        <span className={control.spoken}>{label}</span>
        {summary}
        <span className={styles.arrow} aria-hidden="true" />
      </summary>
      <div ref={panel} className={styles.panel} data-side={side}>
        <fieldset className={styles.options}>
          <legend className={control.spoken}>{label}</legend>
          <div className={styles.actions}>
            {actions.map((action) => (
              <button
                key={action.label}
                type="button"
                className={`${control.pill} ${styles.action}`}
                aria-pressed={action.current}
                onClick={action.onPress}
              >
                {action.label}
              </button>
            ))}
          </div>
          {options.map((option) => (
            <label key={option.value} className={styles.option}>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  onChange(toggled(options, chosen, option.value, on));
                }}
              />
              {option.colour !== undefined && (
                <span className={control.swatch} style={{ background: option.colour }} />
              )}
              {option.label}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}

function toggled<V extends string>(
  options: readonly PickOption<V>[],
  chosen: readonly V[],
  value: V,
  on: boolean,
): readonly V[] {
  return options
    .map((option) => option.value)
    .filter((one) => (one === value ? on : chosen.includes(one)));
}
