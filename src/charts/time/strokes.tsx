import { area, line } from 'd3-shape';
import { roleColour } from '#charts/roleColour.ts';
import type { TimeContent, TimeSeries } from '#content/timeContent.ts';
import { colour, stroke } from '#theme/tokens.ts';
import type { TimeLayout } from './timeLayout.ts';
import type { Row } from './toStrokes.ts';

const DASH = '7 4';
const DASH_AHEAD = '4 4';
const MOST_BAR = 30;

interface StrokeProps {
  readonly content: TimeContent;
  readonly layout: TimeLayout;
  readonly index: number;
}

export function LineStroke(
  props: StrokeProps & { readonly rows: readonly Row[]; readonly ahead: boolean },
) {
  const { series, toX, toY } = scalesOf(props);
  const path = line<Row>()
    .defined((row) => isDrawn(row, toY))
    .x((row) => round(toX(row.x)))
    .y((row) => round(toY(row.y ?? 0)))([...props.rows]);
  return (
    <path
      d={path ?? ''}
      data-series={series.id}
      style={{
        fill: 'none',
        stroke: roleColour(series.colour),
        strokeWidth: series.axis === 'overlay' ? 1.6 : stroke.line,
        strokeLinejoin: 'round',
        strokeLinecap: 'round',
        strokeDasharray: dashOf(series, props.index, props.ahead),
      }}
    />
  );
}

/** The contrast theme tells the second line from the first by its dashes. */
export function dashOf(series: TimeSeries, index: number, ahead: boolean): string {
  if (ahead) return DASH_AHEAD;
  if (series.dashed) return DASH;
  return index % 2 === 1 ? stroke.dashSecond : 'none';
}

export function AreaStroke(props: StrokeProps & { readonly rows: readonly Row[] }) {
  const { series, toX, toY, ground } = scalesOf(props);
  const path = area<Row>()
    .defined((row) => isDrawn(row, toY))
    .x((row) => round(toX(row.x)))
    .y0(ground)
    .y1((row) => round(toY(row.y ?? 0)))([...props.rows]);
  return (
    <path
      d={path ?? ''}
      style={{ fill: roleColour(series.colour), fillOpacity: stroke.area, stroke: 'none' }}
    />
  );
}

/** A bar from the zero line, beside the bars of the other series of its time. */
export function BarStroke(props: StrokeProps & { readonly row: Row | undefined }) {
  const { row, content, layout } = props;
  const { series, toX, toY, ground } = scalesOf(props);
  if (!row || !isDrawn(row, toY)) return null;
  const { width, offset } = barPlace(content, layout, props.index);
  const y = toY(row.y ?? 0);
  const fill = roleColour(series.colour);
  const ahead = row.point?.forecast === true;
  return (
    <rect
      x={round(toX(row.x) + offset)}
      y={round(Math.min(y, ground))}
      width={round(width)}
      height={round(Math.max(0.5, Math.abs(ground - y)))}
      style={
        ahead
          ? {
              fill: colour.paper,
              stroke: fill,
              strokeWidth: stroke.claim,
              strokeDasharray: '3.4 2.2',
            }
          : { fill, stroke: 'none' }
      }
    />
  );
}

/** Width of a bar and its left edge from the middle of its time, px. */
function barPlace(content: TimeContent, layout: TimeLayout, index: number) {
  const bars = content.series.flatMap((series, at) => (series.mark === 'bar' ? [at] : []));
  const abreast = meet(bars.flatMap((at) => content.series[at] ?? [])) ? bars : [index];
  const step = layout.toX(content.grain === 'year' ? 1 : 1 / 12) - layout.toX(0);
  // A plot without room still gets bars a pixel wide: a negative width is an error in SVG.
  const width = Math.max(1, Math.min(MOST_BAR, (step * 0.74) / Math.max(1, abreast.length)));
  return { width, offset: (abreast.indexOf(index) - abreast.length / 2) * width };
}

/** Runs on either side of a change of method share no time, and so need not make room for each other. */
function meet(all: readonly TimeSeries[]): boolean {
  const times = all.flatMap(({ points }) => points.filter(({ y }) => y !== null).map(({ x }) => x));
  return new Set(times).size < times.length;
}

function scalesOf({ content, layout, index }: StrokeProps) {
  const series = content.series[index] as TimeSeries;
  const onMain = series.axis === 'main';
  const axis = onMain ? layout.main : (layout.overlay ?? layout.main);
  const toY = onMain ? layout.toY : layout.toOverlayY;
  const ground =
    axis.scale === 'log'
      ? layout.plot.bottom
      : toY(Math.max(axis.domain[0], Math.min(0, axis.domain[1])));
  return { series, toX: layout.toX, toY, ground: round(ground) };
}

function isDrawn(row: Row, toY: (value: number) => number): boolean {
  return row.y !== null && Number.isFinite(toY(row.y));
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
