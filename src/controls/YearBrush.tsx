import type { CSSProperties } from 'react';
import { useId } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { YearRange } from '#view/view.ts';
import control from './control.module.css';
import type { YearBar } from './Histogram.tsx';
import { Histogram } from './Histogram.tsx';
import type { Edges } from './useBrush.ts';
import { useBrush } from './useBrush.ts';
import type { ChangePhase } from './usePhases.ts';
import styles from './YearBrush.module.css';
import { YearField } from './YearField.tsx';
import handles from './yearHandle.module.css';
import { toWindow } from './yearWindow.ts';

interface Props {
  readonly value: YearRange;
  /** The years it reaches, ascending, and what is drawn behind them. */
  readonly bars: readonly YearBar[];
  onChange(value: YearRange, phase: ChangePhase): void;
  readonly i18n: Translator;
}

/** The window of years on a histogram: two handles, the window between them, the years as numbers. */
export function YearBrush({ value, bars, onChange, i18n }: Props) {
  const span = { first: bars[0]?.year ?? 0, last: bars.at(-1)?.year ?? 0 };
  const { from, to } = toWindow(value, span);
  const { edges, strip, finish, onKeyDown, startTyping, type } = useBrush(value, span, onChange);
  const hintId = useId();
  const latest = value.to === 'latest';
  const ends = [
    { end: 'from', year: from, least: span.first, most: to, spoken: String(from) },
    {
      end: 'to',
      year: to,
      least: from,
      most: span.last,
      spoken: latest ? i18n.t('control.years.latest', { year: String(to) }) : String(to),
    },
  ] as const;

  return (
    <fieldset
      className={`${control.control} ${handles.reach} ${styles.brush}`}
      style={placesOf(edges, span.last - span.first + 1)}
      aria-describedby={hintId}
    >
      <legend className={control.spoken}>{i18n.t('control.years')}</legend>
      <div className={`${handles.strip} ${styles.strip}`} {...strip}>
        <Histogram bars={bars} {...span} from={from} to={to} />
        <div className={styles.window} />
        {ends.map(({ end, year, least, most, spoken }) => (
          <div
            key={end}
            role="slider"
            tabIndex={0}
            className={`${handles.handle} ${styles.handle}`}
            data-end={end}
            aria-label={i18n.t(`control.years.${end}`)}
            aria-valuemin={least}
            aria-valuemax={most}
            aria-valuenow={year}
            aria-valuetext={spoken}
            onKeyDown={(event) => onKeyDown(event, end)}
            onKeyUp={finish}
            onBlur={finish}
          />
        ))}
      </div>
      <div className={styles.years}>
        {ends.map(({ end, year }) => (
          <span key={end} className={styles.year} data-end={end}>
            {end === 'to' && latest && (
              <span className={styles.latest}>{i18n.t('control.years.latestMark')}</span>
            )}
            <YearField
              label={i18n.t(`control.years.${end}`)}
              value={year}
              {...span}
              onStart={startTyping}
              onYear={(typed) => type(end, typed)}
              onDone={finish}
            />
          </span>
        ))}
      </div>
      <span id={hintId} className={control.spoken}>
        {i18n.t('control.years.hint')}
      </span>
    </fieldset>
  );
}

function placesOf(edges: Edges, count: number): CSSProperties {
  const percent = (edge: number) => `${((edge / count) * 100).toFixed(3)}%`;
  return { '--from': percent(edges.from), '--to': percent(edges.to) } as CSSProperties;
}
