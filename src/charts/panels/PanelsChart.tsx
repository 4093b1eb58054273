import { useMemo } from 'react';
import { ChartRoot } from '#charts/ChartRoot.tsx';
import type { ChartProps } from '#charts/chartProps.ts';
import type { Mark } from '#charts/mark.ts';
import { PanelTitle } from '#charts/PanelTitle.tsx';
import { ClaimInk } from '#charts/time/ClaimInk.tsx';
import { EndInk } from '#charts/time/EndInk.tsx';
import { AxisTitles, FrameInk } from '#charts/time/FrameInk.tsx';
import { PointInk } from '#charts/time/PointInk.tsx';
import { SignKey } from '#charts/time/SignKey.tsx';
import { AreaStroke, BarStroke, LineStroke } from '#charts/time/strokes.tsx';
import { timeMarks } from '#charts/time/timeMarks.ts';
import type { PanelsContent } from '#content/timeContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { PanelsLayout, PlacedTimePanel } from './panelsLayout.ts';
import { panelsLayout } from './panelsLayout.ts';

/** Small multiples on one scale, in one picture so that one file holds them. */
export function PanelsChart(props: ChartProps<PanelsContent>) {
  const { chart, width, height, i18n } = props;
  const layout = useMemo(
    () => panelsLayout(chart, width, i18n, height),
    [chart, width, height, i18n],
  );
  const marks = useMemo(() => panelMarks(layout, i18n), [layout, i18n]);
  const ink = useMemo(
    () => (
      <>
        {layout.panels.map((panel) => (
          <PanelInk key={panel.id} placed={panel} />
        ))}
        <SignKey rows={layout.glyphs} y={layout.glyphsTop + 4} />
      </>
    ),
    [layout],
  );
  return (
    <ChartRoot chart={props} marks={marks} flow="across" height={layout.height}>
      {ink}
    </ChartRoot>
  );
}

function PanelInk({ placed }: { readonly placed: PlacedTimePanel }) {
  const { time, layout, left, top, pictureTop, titleLines } = placed;
  return (
    <g>
      <PanelTitle x={left} top={top} lines={titleLines} />
      <g transform={`translate(${left},${pictureTop})`}>
        <FrameInk content={time} layout={layout} />
        <AxisTitles content={time} layout={layout} />
        {time.series.map((series, index) => {
          const look = { content: time, layout, index };
          const { reported = [], ahead = [] } = layout.strokes[index] ?? {};
          if (series.mark === 'points') return null;
          if (series.mark === 'bar') {
            return [...reported, ...ahead].map((row) => (
              <BarStroke key={`${series.id}:${row.x}`} {...look} row={row} />
            ));
          }
          return (
            <g key={series.id}>
              {series.mark === 'area' ? <AreaStroke {...look} rows={reported} /> : null}
              <LineStroke {...look} rows={reported} ahead={false} />
              {ahead.length > 1 ? <LineStroke {...look} rows={ahead} ahead /> : null}
            </g>
          );
        })}
        <PointInk content={time} layout={layout} />
        <ClaimInk claims={layout.claims} />
        <EndInk content={time} layout={layout} />
      </g>
    </g>
  );
}

function panelMarks(layout: PanelsLayout, i18n: Translator): readonly Mark[] {
  return layout.panels.flatMap((placed) =>
    timeMarks(placed.time, placed.layout, i18n).map((mark) => ({
      ...mark,
      key: `${placed.id}:${mark.key}`,
      group: `${placed.id}:${mark.group}`,
      x: mark.x + placed.left,
      y: mark.y + placed.pictureTop,
    })),
  );
}
