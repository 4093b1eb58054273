import { Glyph } from '#charts/Glyph.tsx';
import { roleColour } from '#charts/roleColour.ts';
import type { TimeContent, TimePoint, TimeSeries } from '#content/timeContent.ts';
import type { TimeLayout } from './timeLayout.ts';

const LINE_RADIUS = 3.4;
const POINT_RADIUS = 4.4;

interface PointInkProps {
  readonly content: TimeContent;
  readonly layout: TimeLayout;
}

/** The points that a line alone would not tell: ends, lone ones, and all that is not exact. */
export function PointInk({ content, layout }: PointInkProps) {
  return (
    <g>
      {content.series.map((series, index) => {
        const toY = series.axis === 'main' ? layout.toY : layout.toOverlayY;
        const lone = new Set(layout.strokes[index]?.lone);
        const last = series.points.findLast((point) => point.y !== null);
        return series.points.map((point) => {
          if (point.y === null || !Number.isFinite(toY(point.y))) return null;
          if (!isMarked(series, point, lone.has(point), point === last)) return null;
          return (
            <Glyph
              key={`${series.id}:${point.x}:${point.obs ?? point.derived ?? ''}`}
              x={layout.toX(point.x)}
              y={toY(point.y)}
              radius={series.mark === 'points' ? POINT_RADIUS : LINE_RADIUS}
              shape={series.mark === 'points' ? series.shape : 'circle'}
              fill={roleColour(series.colour)}
              hollow={point.caution !== null}
              qualifier={point.qualifier}
              caution={point.caution}
              forecast={point.forecast}
            />
          );
        });
      })}
    </g>
  );
}

function isMarked(series: TimeSeries, point: TimePoint, lone: boolean, last: boolean): boolean {
  if (series.mark === 'points') return true;
  const loose = point.qualifier !== 'exact' && point.qualifier !== 'computed';
  if (series.mark === 'bar') return loose || point.caution !== null;
  return loose || point.caution !== null || point.forecast || lone || last;
}
