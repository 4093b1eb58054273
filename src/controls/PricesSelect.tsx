import { useId } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { Prices } from '#view/view.ts';
import control from './control.module.css';
import styles from './PricesSelect.module.css';
import { Segmented } from './Segmented.tsx';

interface Props {
  readonly value: Prices;
  /** Years whose prices can be taken, ascending. */
  readonly baseYears: readonly number[];
  /** Why constant prices cannot be shown now. */
  readonly disabledReason?: string | undefined;
  onChange(value: Prices): void;
  readonly i18n: Translator;
}

/** Current prices, or those of a base year. */
export function PricesSelect({ value, baseYears, disabledReason, onChange, i18n }: Props) {
  const id = useId();
  const base = value === 'nominal' ? (baseYears.at(-1) ?? null) : value;
  if (base === null) return null;
  // A link may name a base year that the index does not reach.
  const years = baseYears.includes(base) ? baseYears : [...baseYears, base];
  return (
    <div className={styles.prices}>
      <Segmented
        label={i18n.t('control.prices')}
        options={[
          { value: 'nominal', label: i18n.t('view.prices.nominal') },
          {
            value: 'constant',
            label: i18n.t('view.prices.constant', { year: String(base) }),
            disabledReason,
          },
        ]}
        value={value === 'nominal' ? 'nominal' : 'constant'}
        onChange={(kind) => onChange(kind === 'nominal' ? kind : base)}
      />
      {value !== 'nominal' && (
        <div className={control.control}>
          <label className={control.label} htmlFor={id}>
            {i18n.t('control.prices.base')}
          </label>
          <select
            id={id}
            className={control.field}
            value={base}
            onChange={(event) => onChange(Number(event.currentTarget.value))}
          >
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
