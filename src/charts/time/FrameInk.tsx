import { shapePath } from '#charts/claimShape.ts';
import { roleColour } from '#charts/roleColour.ts';
import { Words } from '#charts/Words.tsx';
import type { TimeContent, TimeSeries } from '#content/timeContent.ts';
import { colour, stroke } from '#theme/tokens.ts';
import { SERIES_KEY_SIZE, SWATCH, seriesKeyPlaces } from './seriesKey.ts';
import { dashOf } from './strokes.tsx';
import type { TimeLayout } from './timeLayout.ts';
import { AXIS_SIZE, KEY_LINE } from './timeLayout.ts';

interface FrameInkProps {
  readonly content: TimeContent;
  readonly layout: TimeLayout;
}

/** A pale band over the focus year, under everything else. */
function FocusBand({ year, layout }: { readonly year: number; readonly layout: TimeLayout }) {
  const { plot, toX } = layout;
  const from = Math.max(plot.left, toX(year - 0.5));
  const to = Math.min(plot.right, toX(year + 0.5));
  return (
    <rect
      data-focus={year}
      x={from}
      y={plot.top}
      width={Math.max(1, to - from)}
      height={plot.bottom - plot.top}
      style={{ fill: colour.band, stroke: 'none' }}
    />
  );
}

/** Grid, axes and their names. */
export function FrameInk({ content, layout }: FrameInkProps) {
  const { plot, main, mainTexts, ticks, toY, overlay, overlayTexts, toOverlayY } = layout;
  const bottom = main.scale === 'log' || !main.ticks.includes(0);
  return (
    <g>
      {content.focus === undefined ? null : <FocusBand year={content.focus} layout={layout} />}
      {main.ticks.map((tick, index) => {
        const y = Math.round(toY(tick)) + 0.5;
        const zero = tick === 0 && main.scale === 'linear';
        return (
          <g key={tick}>
            <line
              x1={plot.left}
              x2={plot.right}
              y1={y}
              y2={y}
              style={{
                stroke: zero ? colour.ink : colour.hair,
                strokeWidth: zero ? 1.2 : stroke.rule,
              }}
            />
            <Words
              x={plot.left - 8}
              y={y + 4}
              anchor="end"
              text={mainTexts[index] ?? ''}
              size={AXIS_SIZE}
            />
          </g>
        );
      })}
      {overlay?.ticks.map((tick, index) => (
        <Words
          key={tick}
          x={plot.right + 8}
          y={toOverlayY(tick) + 4}
          text={overlayTexts[index] ?? ''}
          size={AXIS_SIZE}
          fill={overlayColour(content)}
        />
      ))}
      {bottom ? (
        <line
          x1={plot.left}
          x2={plot.right}
          y1={plot.bottom + 0.5}
          y2={plot.bottom + 0.5}
          style={{ stroke: colour.edge, strokeWidth: stroke.rule }}
        />
      ) : null}
      {ticks.map(({ x, text }) => (
        <g key={x}>
          <line
            x1={x}
            x2={x}
            y1={plot.bottom}
            y2={plot.bottom + 5}
            style={{ stroke: colour.edge, strokeWidth: stroke.rule }}
          />
          <Words
            x={clampTick(x, layout)}
            y={plot.bottom + 19}
            anchor="middle"
            text={text}
            size={AXIS_SIZE}
          />
        </g>
      ))}
      <SeriesKey content={content} layout={layout} />
    </g>
  );
}

interface SwatchProps {
  readonly series: TimeSeries;
  readonly index: number;
  readonly x: number;
  /** Middle, px. */
  readonly y: number;
}

/** A piece of the series as it is drawn. */
function Swatch({ series, index, x, y }: SwatchProps) {
  const fill = roleColour(series.colour);
  if (series.mark === 'points') {
    const style = { fill, stroke: fill, strokeWidth: stroke.claim };
    return <path d={shapePath(series.shape, x + SWATCH / 2, y, 4)} style={style} />;
  }
  if (series.mark === 'bar') {
    return <rect x={x + SWATCH / 2 - 5} y={y - 6} width={10} height={12} style={{ fill }} />;
  }
  const dashes = dashOf(series, index, false);
  const style = { stroke: fill, strokeWidth: stroke.line, strokeDasharray: dashes };
  return <line x1={x} x2={x + SWATCH} y1={y} y2={y} style={style} />;
}

/** What the axes measure, above them. */
export function AxisTitles({ content, layout }: FrameInkProps) {
  const titleY = layout.plot.top - 13;
  return (
    <g>
      <Words x={0} y={titleY} text={content.axis.title} size={AXIS_SIZE} halo />
      {content.overlayAxis && layout.overlay ? (
        <Words
          x={layout.width}
          y={titleY}
          anchor="end"
          text={content.overlayAxis.title}
          size={AXIS_SIZE}
          fill={overlayColour(content)}
          halo
        />
      ) : null}
    </g>
  );
}

function SeriesKey({ content, layout }: FrameInkProps) {
  return layout.keyed.map((row, line) => {
    const members = row.flatMap((index) => content.series[index] ?? []);
    const places = seriesKeyPlaces(members);
    const y = line * KEY_LINE + 14;
    return members.map((series, at) => {
      const x = places[at] ?? 0;
      const fill = roleColour(series.colour);
      return (
        <g key={series.id}>
          <Swatch series={series} index={row[at] ?? 0} x={x} y={y - 4} />
          <Words
            x={x + SWATCH + 6}
            y={y}
            text={series.label}
            size={SERIES_KEY_SIZE}
            fill={fill}
            bold
          />
        </g>
      );
    });
  });
}

function overlayColour(content: TimeContent): string {
  const series = content.series.find((each) => each.axis === 'overlay');
  return series ? roleColour(series.colour) : colour.muted;
}

/** The last year must not run out of the picture. */
function clampTick(x: number, { width }: TimeLayout): number {
  return Math.max(14, Math.min(width - 15, x));
}
