import { useMemo } from 'react';
import { ChartRoot } from '#charts/ChartRoot.tsx';
import type { ChartProps } from '#charts/chartProps.ts';
import { claimShape, openSide } from '#charts/claimShape.ts';
import { Glyph } from '#charts/Glyph.tsx';
import { PanelTitle } from '#charts/PanelTitle.tsx';
import { roleColour } from '#charts/roleColour.ts';
import { Words } from '#charts/Words.tsx';
import { TITLE_LINE } from '#charts/wrapTitle.ts';
import type { RankBar, RankContent } from '#content/rankContent.ts';
import { colour, stroke } from '#theme/tokens.ts';
import { Breadcrumb } from './Breadcrumb.tsx';
import type { PlacedBar, PlacedRankPanel } from './rankLayout.ts';
import {
  BAR,
  CLAIM_RADIUS,
  COVERAGE_LINE,
  COVERAGE_SIZE,
  LABEL_LINE,
  LABEL_SIZE,
  rankLayout,
  VALUE_SIZE,
} from './rankLayout.ts';
import { claimName, rankMarks } from './rankMarks.ts';

/** Ranked bars; what is lit has its colour, the rest steps back. */
export function RankChart(props: ChartProps<RankContent>) {
  const { chart, width, i18n, onDrill } = props;
  const layout = useMemo(() => rankLayout(chart, width), [chart, width]);
  const marks = useMemo(
    () => rankMarks(layout, i18n, onDrill !== undefined),
    [layout, i18n, onDrill],
  );
  const ink = useMemo(
    () =>
      layout.panels.map((panel) => (
        <PanelInk
          key={panel.panel.id}
          placed={panel}
          title={
            panel.ownScale ? i18n.t('chart.ownScale', { unit: chart.axis.title }) : chart.axis.title
          }
        />
      )),
    [layout, chart, i18n],
  );
  return (
    <ChartRoot
      chart={props}
      marks={marks}
      flow="down"
      height={layout.height}
      above={<Breadcrumb steps={chart.breadcrumb} width={width} i18n={i18n} onDrill={onDrill} />}
    >
      {ink}
    </ChartRoot>
  );
}

function PanelInk({ placed, title }: { readonly placed: PlacedRankPanel; readonly title: string }) {
  const { left, top, titleLines, coverageLines, bars, barsTop } = placed;
  const anyLit = bars.some(({ bar }) => bar.lit);
  const apart = anyLit && bars.some(({ bar }) => !bar.lit);
  const coverageTop = top + titleLines.length * TITLE_LINE;
  const barX = bars[0]?.barX ?? left;
  return (
    <g>
      <PanelTitle x={left} top={top} lines={titleLines} />
      {coverageLines.map((line, index) => (
        <Words
          key={line}
          x={left}
          y={coverageTop + 13 + index * COVERAGE_LINE}
          text={line}
          size={COVERAGE_SIZE}
        />
      ))}
      <Words x={left} y={barsTop - 13} text={title} />
      {bars.map((bar) => (
        <BarInk
          key={bar.bar.id}
          placed={bar}
          rankRight={placed.rankRight}
          lit={!anyLit || bar.bar.lit}
          bold={apart && bar.bar.lit}
        />
      ))}
      <line
        x1={barX}
        x2={barX}
        y1={barsTop}
        y2={placed.bottom}
        style={{ stroke: colour.ink, strokeWidth: 1.2 }}
      />
    </g>
  );
}

/** Beside a lit bar the others step back, and still stand out three to one from the paper. */
const UNLIT = 0.85;

interface BarInkProps {
  readonly placed: PlacedBar;
  readonly rankRight: number;
  readonly lit: boolean;
  readonly bold: boolean;
}

function BarInk({ placed, rankRight, lit, bold }: BarInkProps) {
  const { bar, lines, labelX, labelY, barX, barY, barWidth, textX, claims } = placed;
  const fill = lit ? roleColour(bar.colour) : colour.context;
  const words = bold ? fill : colour.ink;
  const end = barX + barWidth;
  const side = openSide(bar.qualifier);
  const middle = barY + BAR / 2;
  return (
    <g>
      {bar.rank === null ? null : (
        <Words
          x={rankRight}
          y={labelY}
          anchor="end"
          text={String(bar.rank)}
          size={LABEL_SIZE}
          fill={bold ? fill : colour.muted}
          bold={bold}
        />
      )}
      {lines.map((line, index) => (
        <Words
          key={line}
          x={labelX}
          y={labelY + index * LABEL_LINE}
          text={line}
          size={LABEL_SIZE}
          fill={words}
          bold={bold}
        />
      ))}
      <rect x={barX} y={barY} width={barWidth} height={BAR} style={barStyle(bar, fill, lit)} />
      {side === 0 ? null : (
        <path
          d={
            side > 0
              ? `M${end},${middle}h8m-3.4,-3.4l3.4,3.4l-3.4,3.4`
              : `M${end},${middle}h-9m3.4,-3.4l-3.4,3.4l3.4,3.4`
          }
          style={{
            fill: 'none',
            stroke: side > 0 ? fill : colour.paper,
            strokeWidth: stroke.claim,
            strokeLinecap: 'round',
            strokeLinejoin: 'round',
          }}
        />
      )}
      {claims.map(({ claim, x }) => (
        // What is open upwards is open to the right here.
        <g key={claimName(claim)} transform={`rotate(90 ${x} ${middle})`}>
          <Glyph
            x={x}
            y={middle}
            radius={CLAIM_RADIUS}
            shape={claimShape(claim.sourceKind)}
            fill={fill}
            hollow
            rim
            qualifier={claim.qualifier}
            caution={claim.caution}
            forecast={false}
          />
        </g>
      ))}
      <Words
        x={textX + (side > 0 ? 6 : 0)}
        y={middle + 4.5}
        text={bar.text}
        size={VALUE_SIZE}
        fill={words}
        bold={bold}
      />
    </g>
  );
}

function barStyle(bar: RankBar, fill: string, lit: boolean) {
  if (bar.caution !== null) {
    return {
      fill: colour.paper,
      stroke: fill,
      strokeWidth: stroke.claim,
      strokeDasharray: '1.7 1.9',
    };
  }
  const opacity = bar.qualifier === 'about' ? 0.7 : 1;
  return { fill, fillOpacity: lit ? opacity : UNLIT * opacity };
}
