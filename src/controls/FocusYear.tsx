import type { CSSProperties } from 'react';
import type { Translator } from '#i18n/translator.ts';
import control from './control.module.css';
import styles from './FocusYear.module.css';
import type { YearBar } from './Histogram.tsx';
import { Histogram } from './Histogram.tsx';
import { PlayButton } from './PlayButton.tsx';
import type { FocusedYear } from './useFocusYear.ts';
import { useFocusYear } from './useFocusYear.ts';
import type { ChangePhase } from './usePhases.ts';
import { YearField } from './YearField.tsx';
import handles from './yearHandle.module.css';

interface Props {
  readonly value: FocusedYear;
  /** The years it reaches, ascending, and what is drawn behind them. */
  readonly bars: readonly YearBar[];
  onChange(value: FocusedYear, phase: ChangePhase): void;
  /** What is said of a year beside its number, such as its value with the unit. */
  describe?(year: number): string | null;
  readonly i18n: Translator;
}

/** One year to look at: a handle on a histogram, the year as a number, and a button that plays them all. */
export function FocusYear({ value, bars, onChange, describe, i18n }: Props) {
  const span = { first: bars[0]?.year ?? 0, last: bars.at(-1)?.year ?? 0 };
  const { year, playing, strip, finish, stop, onKeyDown, play, stepOnce, type } = useFocusYear(
    value,
    span,
    onChange,
  );
  const said =
    value === 'latest' ? i18n.t('control.years.latest', { year: String(year) }) : String(year);
  const description = describe?.(year) ?? null;
  const place = {
    '--at': `${(((year - span.first + 0.5) / (span.last - span.first + 1)) * 100).toFixed(3)}%`,
  };
  return (
    <fieldset
      className={`${control.control} ${handles.reach} ${styles.focus}`}
      style={place as CSSProperties}
    >
      <legend className={control.label}>{i18n.t('control.focusYear')}</legend>
      <PlayButton playing={playing} onPlay={play} onStep={stepOnce} i18n={i18n} />
      <div className={`${handles.strip} ${styles.strip}`} {...strip}>
        <Histogram bars={bars} {...span} from={year} to={year} />
        <div
          role="slider"
          tabIndex={0}
          className={`${handles.handle} ${styles.handle}`}
          aria-label={i18n.t('control.focusYear')}
          aria-valuemin={span.first}
          aria-valuemax={span.last}
          aria-valuenow={year}
          aria-valuetext={
            description === null
              ? said
              : i18n.t('control.focusYear.value', { year: said, value: description })
          }
          onKeyDown={onKeyDown}
          onKeyUp={finish}
          onBlur={finish}
        />
      </div>
      <YearField
        label={i18n.t('control.focusYear.exact')}
        value={year}
        {...span}
        onStart={stop}
        onYear={type}
        onDone={finish}
      />
    </fieldset>
  );
}
