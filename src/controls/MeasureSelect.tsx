import { useState } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { Measure } from '#view/view.ts';
import control from './control.module.css';
import styles from './MeasureSelect.module.css';
import { Segmented } from './Segmented.tsx';
import { YearField } from './YearField.tsx';
import type { YearSpan } from './yearWindow.ts';

interface Props {
  readonly value: Measure;
  /** Years an index can start from. */
  readonly baseYears: YearSpan;
  /** The base taken when an index is first asked for. */
  readonly initialBase: number;
  readonly disabledReasons?: Readonly<Partial<Record<Measure['kind'], string>>>;
  onChange(value: Measure): void;
  readonly i18n: Translator;
}

const KINDS = ['amount', 'share', 'growth', 'index'] as const;

/** What the values are turned into. */
export function MeasureSelect(props: Props) {
  const { value, baseYears, initialBase, disabledReasons = {}, onChange, i18n } = props;
  const [typed, setTyped] = useState<number | null>(null);

  function choose(kind: Measure['kind']) {
    onChange(kind === 'index' ? { kind, base: initialBase } : { kind });
  }

  function finishTyping() {
    if (typed !== null) onChange({ kind: 'index', base: typed });
    setTyped(null);
  }

  return (
    <div className={styles.measure}>
      <Segmented
        label={i18n.t('control.measure')}
        options={KINDS.map((kind) => ({
          value: kind,
          label: i18n.t(`view.measure.${kind}`),
          disabledReason: disabledReasons[kind],
        }))}
        value={value.kind}
        onChange={choose}
      />
      {value.kind === 'index' && (
        <div className={control.control}>
          <span className={control.label} aria-hidden="true">
            {i18n.t('control.measure.base')}
          </span>
          <div className={control.field}>
            <YearField
              label={i18n.t('control.measure.base')}
              value={value.base}
              {...baseYears}
              onYear={setTyped}
              onDone={finishTyping}
            />
          </div>
        </div>
      )}
    </div>
  );
}
