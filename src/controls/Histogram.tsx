import { memo } from 'react';
import styles from './Histogram.module.css';

/** A year and what happened in it; null: no value. */
export interface YearBar {
  readonly year: number;
  readonly value: number | null;
}

interface Props {
  readonly bars: readonly YearBar[];
  readonly first: number;
  readonly last: number;
  /** Years drawn strong; the others are drawn as hairlines. */
  readonly from: number;
  readonly to: number;
}

const GAP = 0.14;

/** Small bars behind a year control: the shape only, no scale; years without a value stay empty. */
export const Histogram = memo(function Histogram({ bars, first, last, from, to }: Props) {
  const highest = Math.max(...bars.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  return (
    <svg
      className={styles.histogram}
      viewBox={`0 0 ${last - first + 1} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ year, value }) => {
        const height = value === null ? 0 : Math.max(0, value) / highest;
        return height === 0 ? null : (
          <rect
            key={year}
            className={year >= from && year <= to ? styles.lit : styles.rest}
            x={year - first + GAP / 2}
            y={1 - height}
            width={1 - GAP}
            height={height}
          />
        );
      })}
    </svg>
  );
});
