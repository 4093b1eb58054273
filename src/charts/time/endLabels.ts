import type { Position } from '#charts/axisTicks.ts';
import { spreadLabels } from '#charts/spreadLabels.ts';
import { textWidth } from '#charts/textWidth.ts';
import { wrapText } from '#charts/wrapText.ts';
import type { TimeSeries } from '#content/timeContent.ts';
import type { Plot } from './plot.ts';

export const LABEL_SIZE = 13;
export const LABEL_LINE = 15;
export const VALUE_SIZE = 18;
const VALUE_LINE = 20;
const AIR = 6;
const LEAST_COLUMN = 64;
/** A file may be read with another font, which runs wider. */
const SPARE = 10;

export interface EndLabel {
  readonly series: TimeSeries;
  readonly lines: readonly string[];
  /** Left edge of the words and top of the block, px. */
  readonly x: number;
  readonly top: number;
  /** Height of the name, above the value. */
  readonly nameHeight: number;
  /** Where the line ends. */
  readonly fromX: number;
  readonly fromY: number;
  /** Middle of the block, where a leader from the line arrives. */
  readonly middle: number;
}

/** Room that the names at the right need, px. */
export function endColumnWidth(series: readonly TimeSeries[], width: number): number {
  const most = Math.max(96, Math.min(170, width * 0.2));
  const needed = series.map((each) =>
    Math.max(
      ...wrapText(each.label, most, { size: LABEL_SIZE, weight: 'bold', maxLines: 3 }).map((line) =>
        textWidth(line, LABEL_SIZE, 'bold'),
      ),
      textWidth(each.endText, VALUE_SIZE, 'bold'),
    ),
  );
  return Math.ceil(Math.min(most, Math.max(LEAST_COLUMN, ...needed))) + SPARE;
}

/** Height that all names need one below the other, px. */
export function leastEndHeight(series: readonly TimeSeries[]): number {
  return series.length <= 3 ? 0 : series.length * (LABEL_LINE + VALUE_LINE + AIR);
}

/** Where the lowest of them ends, px. */
export function endBottom(ends: readonly EndLabel[]): number {
  return Math.max(0, ...ends.map(({ top, nameHeight }) => top + nameHeight + VALUE_LINE));
}

/** Room for the last values alone, px. */
export function endValueWidth(series: readonly TimeSeries[]): number {
  return Math.ceil(
    Math.max(0, ...series.map((each) => textWidth(each.endText, VALUE_SIZE, 'bold'))),
  );
}

export interface EndColumn {
  /** Left edge and width, px. */
  readonly left: number;
  readonly width: number;
  /** True: names stand elsewhere, here are only the values. */
  readonly values: boolean;
}

/** Names and last values beside the lines' ends, moved apart where they would touch. */
export function endLabels(
  series: readonly TimeSeries[],
  plot: Plot,
  column: EndColumn,
  toX: Position,
  toYOf: (series: TimeSeries) => Position,
): readonly EndLabel[] {
  const ends = series.flatMap((each) => {
    const last = each.points.findLast((point) => point.y !== null);
    if (!last || last.y === null) return [];
    const y = toYOf(each)(last.y);
    const lines = column.values
      ? []
      : wrapText(each.label, column.width, { size: LABEL_SIZE, weight: 'bold', maxLines: 3 });
    return Number.isFinite(y) ? [{ each, lines, fromX: toX(last.x), fromY: y }] : [];
  });
  const blocks = ends.map(({ each, lines, fromY }) => {
    const extent = lines.length * LABEL_LINE + (each.endText === '' ? 0 : VALUE_LINE) + AIR;
    return { wish: fromY, extent };
  });
  const middles = spreadLabels(blocks, plot.top - 14, plot.bottom + 16);
  return ends.map(({ each, lines, fromX, fromY }, index) => {
    const middle = middles[index] ?? fromY;
    const extent = blocks[index]?.extent ?? 0;
    return {
      series: each,
      lines,
      x: column.left,
      top: middle - extent / 2 + AIR / 2,
      nameHeight: lines.length * LABEL_LINE,
      fromX,
      fromY,
      middle,
    };
  });
}
