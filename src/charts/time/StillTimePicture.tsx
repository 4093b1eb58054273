import { Picture } from '#charts/Picture.tsx';
import type { TimeContent } from '#content/timeContent.ts';
import { ClaimInk } from './ClaimInk.tsx';
import { EndInk } from './EndInk.tsx';
import { EventInk } from './EventInk.tsx';
import { AxisTitles, FrameInk } from './FrameInk.tsx';
import { PointInk } from './PointInk.tsx';
import { AreaStroke, BarStroke, LineStroke } from './strokes.tsx';
import type { TimeLayout } from './timeLayout.ts';

interface StillTimePictureProps {
  readonly chart: TimeContent;
  readonly layout: TimeLayout;
  readonly title: string;
}

/**
 * The ink that `TimeChart` hands to Recharts, which draws nothing without a page, in the same order
 * and at the same places.
 */
export function StillTimePicture({ chart, layout, title }: StillTimePictureProps) {
  return (
    <Picture title={title} width={layout.width} height={layout.height}>
      <FrameInk content={chart} layout={layout} />
      <EventInk events={layout.events} plot={layout.plot} top={layout.eventsTop} />
      <AxisTitles content={chart} layout={layout} />
      {chart.series.map(({ id }, index) => (
        <SeriesInk key={id} content={chart} layout={layout} index={index} />
      ))}
      <PointInk content={chart} layout={layout} />
      <ClaimInk claims={layout.claims} />
      <EndInk content={chart} layout={layout} />
    </Picture>
  );
}

interface SeriesInkProps {
  readonly content: TimeContent;
  readonly layout: TimeLayout;
  readonly index: number;
}

function SeriesInk(look: SeriesInkProps) {
  const series = look.content.series[look.index];
  const { reported = [], ahead = [] } = look.layout.strokes[look.index] ?? {};
  if (!series || series.mark === 'points') return null;
  if (series.mark === 'bar') {
    const planned = ahead.filter((row) => row.point?.forecast);
    return [...reported, ...planned].map((row) => <BarStroke key={row.x} {...look} row={row} />);
  }
  return (
    <g>
      {series.mark === 'area' ? <AreaStroke {...look} rows={reported} /> : null}
      <LineStroke {...look} rows={reported} ahead={false} />
      {ahead.length > 1 ? <LineStroke {...look} rows={ahead} ahead /> : null}
    </g>
  );
}
