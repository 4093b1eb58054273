import { textWidth } from '#charts/textWidth.ts';
import type { TimeSeries } from '#content/timeContent.ts';

export const SERIES_KEY_SIZE = 12.5;
/** The stroke before a name, and the air after it. */
export const SWATCH = 22;
const GAP = 14;

/** Which series stand in which row of the key above a narrow plot. */
export function seriesKeyRows(
  series: readonly TimeSeries[],
  width: number,
): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let used = width;
  series.forEach((each, index) => {
    const extent = seriesKeyWidth(each);
    if (used + extent > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(index);
    used += extent + GAP;
  });
  return rows;
}

export function seriesKeyWidth(series: TimeSeries): number {
  return SWATCH + 6 + textWidth(series.label, SERIES_KEY_SIZE, 'bold');
}

/** Left edges of the entries of a row, px. */
export function seriesKeyPlaces(series: readonly TimeSeries[]): readonly number[] {
  const places: number[] = [];
  let x = 0;
  for (const each of series) {
    places.push(x);
    x += seriesKeyWidth(each) + GAP;
  }
  return places;
}
