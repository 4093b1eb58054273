import type { CSSProperties } from 'react';
import { useRef } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { AssumptionOption } from '#view/routeOptions.ts';
import { AmountField } from './AmountField.tsx';
import control from './control.module.css';
import styles from './RoutePicker.module.css';

interface Props {
  readonly assumptions: readonly AssumptionOption[];
  /** All of the reader's own values, by id. */
  onChange(own: Readonly<Record<string, number>>): void;
  onOpenCard(card: string, anchor: Element): void;
  readonly i18n: Translator;
}

/** Everything an estimate assumes, each open to be changed. */
export function AssumptionsTable({ assumptions, onChange, onOpenCard, i18n }: Props) {
  const heading = useRef<HTMLElement>(null);
  const own = assumptions.filter((one) => one.own);
  const set = (changed: AssumptionOption, typical: number) =>
    onChange(
      Object.fromEntries(
        assumptions
          .map((one) => (one.id === changed.id ? { ...one, typical } : one))
          .filter((one) => one.typical !== one.initial)
          .map((one) => [one.id, one.typical]),
      ),
    );
  // The button goes with the last own value, and must not take the focus with it.
  function reset() {
    heading.current?.focus();
    onChange({});
  }
  // For rows without heads of columns.
  const bounds = {
    '--low': JSON.stringify(i18n.t('routePicker.column.low')),
    '--high': JSON.stringify(i18n.t('routePicker.column.high')),
  };
  return (
    <details className={styles.assumptions}>
      <summary ref={heading}>
        {own.length > 0
          ? i18n.t('routePicker.assumptionsChanged', { count: own.length })
          : i18n.t('routePicker.assumptions')}
      </summary>
      <p className={styles.hint}>{i18n.t('routePicker.hint')}</p>
      <section className={styles.scroll} aria-label={i18n.t('routePicker.assumptions')}>
        <table className={styles.table} style={bounds as CSSProperties}>
          <thead>
            <tr>
              {(['assumption', 'low', 'typical', 'high', 'basis'] as const).map((column) => (
                <th key={column} scope="col">
                  {i18n.t(`routePicker.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assumptions.map((one) => (
              <AssumptionRow
                key={one.id}
                assumption={one}
                onValue={(value) => set(one, value)}
                onOpenCard={onOpenCard}
                i18n={i18n}
              />
            ))}
          </tbody>
        </table>
      </section>
      {own.length > 0 && (
        <button type="button" className={control.pill} onClick={reset}>
          {i18n.t('routePicker.reset')}
        </button>
      )}
    </details>
  );
}

interface RowProps {
  readonly assumption: AssumptionOption;
  onValue(value: number): void;
  onOpenCard(card: string, anchor: Element): void;
  readonly i18n: Translator;
}

function AssumptionRow({ assumption, onValue, onOpenCard, i18n }: RowProps) {
  const { label, unit, low, typical, high, least, most, own, bases, basisNote } = assumption;
  return (
    <tr data-own={own}>
      <th scope="row">{label}</th>
      <td>{low}</td>
      <td>
        <AmountField
          label={i18n.t('routePicker.value', { label, unit })}
          value={typical}
          least={least}
          most={most}
          unit={unit}
          onAmount={onValue}
          i18n={i18n}
        />
      </td>
      <td>{high}</td>
      <td className={styles.basis}>
        {bases.map(({ text, entity }) => (
          <button
            key={text}
            type="button"
            className={styles.source}
            data-entity={entity}
            aria-haspopup="dialog"
            onClick={(event) => onOpenCard(entity, event.currentTarget)}
          >
            {text}
          </button>
        ))}
        {basisNote}
      </td>
    </tr>
  );
}
