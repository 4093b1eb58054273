import { memo, useContext, useMemo } from 'react';
import { Area, Bar, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { ChartProps } from '#charts/chartProps.ts';
import styles from '#charts/charts.module.css';
import { MarkLayer } from '#charts/MarkLayer.tsx';
import { StillContext } from '#charts/still.ts';
import type { TimeContent } from '#content/timeContent.ts';
import { ClaimInk } from './ClaimInk.tsx';
import { EndInk } from './EndInk.tsx';
import { EventInk } from './EventInk.tsx';
import { EventList } from './EventList.tsx';
import { AxisTitles, FrameInk } from './FrameInk.tsx';
import { PointInk } from './PointInk.tsx';
import { StillTimePicture } from './StillTimePicture.tsx';
import { AreaStroke, BarStroke, LineStroke } from './strokes.tsx';
import type { TimeLayout } from './timeLayout.ts';
import { timeLayout } from './timeLayout.ts';
import { timeMarks } from './timeMarks.ts';
import type { Row } from './toStrokes.ts';

/** Above every layer of Recharts, whose dots stand at 600. */
const OVER_LINES = 1000;

/** Values over time, through Recharts, on scales of our own so that all else lies exactly. */
export function TimeChart(props: ChartProps<TimeContent>) {
  const { chart, width, height, i18n, title } = props;
  const Drawn = useContext(StillContext) ? StillTimePicture : TimePicture;
  const layout = useMemo(
    () => timeLayout(chart, width, height, i18n),
    [chart, width, height, i18n],
  );
  const marks = useMemo(() => timeMarks(chart, layout, i18n), [chart, layout, i18n]);
  return (
    <div className={styles.root} style={{ width }}>
      <div className={styles.stage}>
        <Drawn chart={chart} layout={layout} title={title} />
        <MarkLayer
          marks={marks}
          name={i18n.t('chart.marks')}
          flow="across"
          width={width}
          height={layout.height}
          i18n={i18n}
          highlight={props.highlight}
          onOpenCard={props.onOpenCard}
          onDrill={undefined}
        />
      </div>
      <EventList
        events={layout.events.keyed}
        width={width}
        i18n={i18n}
        highlight={props.highlight}
        onOpenCard={props.onOpenCard}
      />
    </div>
  );
}

interface TimePictureProps {
  readonly chart: TimeContent;
  readonly layout: TimeLayout;
  readonly title: string;
}

const TimePicture = memo(function TimePicture({ chart, layout, title }: TimePictureProps) {
  const { plot, width, height } = layout;
  return (
    <ComposedChart
      data={barTimes(chart, layout)}
      width={width}
      height={height}
      margin={{
        left: plot.left,
        right: width - plot.right,
        top: plot.top,
        bottom: height - plot.bottom,
      }}
      accessibilityLayer={false}
      role="img"
      title={title}
      data-picture=""
    >
      <XAxis dataKey="x" type="number" domain={[...layout.domain]} allowDataOverflow hide />
      <YAxis
        yAxisId="main"
        type="number"
        domain={[...layout.main.domain]}
        scale={layout.main.scale}
        allowDataOverflow
        hide
      />
      {layout.overlay ? (
        <YAxis
          yAxisId="overlay"
          orientation="right"
          type="number"
          domain={[...layout.overlay.domain]}
          scale={layout.overlay.scale}
          allowDataOverflow
          hide
        />
      ) : null}
      <FrameInk content={chart} layout={layout} />
      <EventInk events={layout.events} plot={plot} top={layout.eventsTop} />
      {/* Words of the axes stand on the lines of the events. */}
      <AxisTitles content={chart} layout={layout} />
      {chart.series.map((_, index) => seriesItems(chart, layout, index))}
      <ZIndexLayer zIndex={OVER_LINES}>
        <PointInk content={chart} layout={layout} />
        <ClaimInk claims={layout.claims} />
        <EndInk content={chart} layout={layout} />
      </ZIndexLayer>
    </ComposedChart>
  );
});

/** Recharts gives bars no data of their own: one row a time, with every series' value. */
interface BarTime {
  readonly x: number;
  readonly rows: readonly (Row | undefined)[];
}

function barTimes(content: TimeContent, layout: TimeLayout): BarTime[] {
  const bars = content.series.map((series, index) =>
    series.mark === 'bar' ? drawnRows(layout, index) : [],
  );
  const times = [...new Set(bars.flatMap((rows) => rows.map((row) => row.x)))].sort(
    (a, b) => a - b,
  );
  return times.map((x) => ({ x, rows: bars.map((rows) => rows.find((row) => row.x === x)) }));
}

function drawnRows(layout: TimeLayout, index: number): readonly Row[] {
  const { reported = [], ahead = [] } = layout.strokes[index] ?? {};
  return [...reported, ...ahead.filter((row) => row.point?.forecast)];
}

function seriesItems(content: TimeContent, layout: TimeLayout, index: number) {
  const series = content.series[index];
  const strokes = layout.strokes[index];
  if (!series || !strokes || series.mark === 'points') return null;
  const shared = {
    yAxisId: series.axis,
    dataKey: 'y',
    connectNulls: false,
    isAnimationActive: false,
    legendType: 'none',
    activeDot: false,
    dot: false,
  } as const;
  const look = { content, layout, index };
  if (series.mark === 'bar') {
    return (
      <Bar
        key={series.id}
        yAxisId={series.axis}
        // Where lines stand beside bars, Recharts asks bars about the rows of lines too.
        dataKey={(time: Partial<BarTime>) => time.rows?.[index]?.y}
        isAnimationActive={false}
        legendType="none"
        shape={({ payload }) => <BarStroke {...look} row={(payload as BarTime).rows[index]} />}
      />
    );
  }
  return [
    series.mark === 'area' ? (
      <Area
        key={`${series.id}:area`}
        {...shared}
        data={[...strokes.reported]}
        shape={() => <AreaStroke {...look} rows={strokes.reported} />}
      />
    ) : null,
    <Line
      key={series.id}
      {...shared}
      data={[...strokes.reported]}
      shape={() => <LineStroke {...look} rows={strokes.reported} ahead={false} />}
    />,
    strokes.ahead.length < 2 ? null : (
      <Line
        key={`${series.id}:ahead`}
        {...shared}
        data={[...strokes.ahead]}
        shape={() => <LineStroke {...look} rows={strokes.ahead} ahead />}
      />
    ),
  ];
}
