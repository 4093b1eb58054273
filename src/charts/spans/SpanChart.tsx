import { useMemo } from 'react';
import { ChartRoot } from '#charts/ChartRoot.tsx';
import type { ChartProps } from '#charts/chartProps.ts';
import { claimShape } from '#charts/claimShape.ts';
import { Glyph } from '#charts/Glyph.tsx';
import type { Mark } from '#charts/mark.ts';
import { roleColour } from '#charts/roleColour.ts';
import { Words } from '#charts/Words.tsx';
import type { SpanContent } from '#content/spanContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { colour, stroke } from '#theme/tokens.ts';
import { SpanBar } from './SpanBar.tsx';
import { SpanList } from './SpanList.tsx';
import type { PlacedSpan, SpanLabel, SpanLayout } from './spanLayout.ts';
import { NAME_LINE, NAME_SIZE, spanLayout, VALUE_LINE, VALUE_SIZE } from './spanLayout.ts';

const LIT = 4.6;
const UNLIT = 3;

/** Cumulative claims over the years each covers, at their values. */
export function SpanChart(props: ChartProps<SpanContent>) {
  const { chart, width, height, i18n } = props;
  const layout = useMemo(
    () => spanLayout(chart, width, height, i18n),
    [chart, width, height, i18n],
  );
  const marks = useMemo(() => spanMarks(layout, i18n), [layout, i18n]);
  const ink = useMemo(
    () => (
      <>
        <AxesInk layout={layout} title={chart.axis.title} />
        {layout.spans.map((placed, index) => (
          <SpanInk key={spanKey(placed, index)} placed={placed} right={layout.right} />
        ))}
      </>
    ),
    [layout, chart],
  );
  return (
    <ChartRoot
      chart={props}
      marks={marks}
      flow="down"
      height={layout.height}
      below={
        <SpanList
          spans={layout.spans}
          width={width}
          highlight={props.highlight}
          onOpenCard={props.onOpenCard}
          i18n={i18n}
        />
      }
    >
      {ink}
    </ChartRoot>
  );
}

function AxesInk({ layout, title }: { readonly layout: SpanLayout; readonly title: string }) {
  const { left, right, top, bottom, axis, toY } = layout;
  return (
    <g>
      <Words x={0} y={top - 14} text={title} />
      {axis.ticks.map((tick, index) => {
        const y = Math.round(toY(tick)) + 0.5;
        const zero = tick === 0;
        return (
          <g key={tick}>
            <line
              x1={left}
              x2={right}
              y1={y}
              y2={y}
              style={{
                stroke: zero ? colour.ink : colour.hair,
                strokeWidth: zero ? 1.2 : stroke.rule,
              }}
            />
            <Words x={left - 8} y={y + 4} anchor="end" text={layout.tickTexts[index] ?? ''} />
          </g>
        );
      })}
      {layout.ticks.map(({ x, text }) => (
        <g key={x}>
          <line
            x1={x}
            x2={x}
            y1={bottom}
            y2={bottom + 5}
            style={{ stroke: colour.edge, strokeWidth: stroke.rule }}
          />
          <Words x={Math.max(14, x)} y={bottom + 19} anchor="middle" text={text} />
        </g>
      ))}
    </g>
  );
}

interface SpanInkProps {
  readonly placed: PlacedSpan;
  /** Right edge of the plot, px. */
  readonly right: number;
}

function SpanInk({ placed, right }: SpanInkProps) {
  const { span, from, to, y, fadesIn, fadesOut, label } = placed;
  const fill = span.lit ? roleColour(span.colour) : colour.context;
  const height = span.lit ? LIT : UNLIT;
  const glyph = {
    y,
    radius: 3.6,
    fill,
    shape: claimShape(span.sourceKind),
    hollow: true,
    caution: null,
    forecast: false,
  } as const;
  return (
    <g>
      <SpanBar
        from={from}
        to={to}
        y={y}
        height={height}
        fill={fill}
        fadesIn={fadesIn}
        fadesOut={fadesOut}
      />
      {fadesIn ? null : (
        <Glyph {...glyph} x={from} qualifier={span.qualifier === 'about' ? 'about' : 'exact'} />
      )}
      {fadesOut && !placed.arrow ? null : (
        <Glyph
          {...glyph}
          x={to}
          qualifier={placed.arrow || span.qualifier === 'about' ? span.qualifier : 'exact'}
        />
      )}
      {label ? (
        <g>
          <path
            d={leader(placed, right, label)}
            style={{ fill: 'none', stroke: fill, strokeWidth: stroke.rule, strokeOpacity: 0.5 }}
          />
          <Words
            x={label.x}
            y={label.top + 14}
            text={span.text}
            size={VALUE_SIZE}
            fill={span.lit ? fill : colour.ink}
            bold
            serif
          />
          {label.lines.map((line, index) => (
            <Words
              key={line}
              x={label.x}
              y={label.top + VALUE_LINE + 11 + index * NAME_LINE}
              text={line}
              size={NAME_SIZE}
            />
          ))}
        </g>
      ) : null}
      {placed.number === null ? null : (
        <g>
          <path
            d={`M${to + 7},${y}L${placed.numberAt.x - 9},${placed.numberAt.y}`}
            style={{ fill: 'none', stroke: fill, strokeWidth: stroke.rule, strokeOpacity: 0.5 }}
          />
          <Words
            x={placed.numberAt.x}
            y={placed.numberAt.y + 4}
            anchor="middle"
            text={String(placed.number)}
            size={11}
            fill={span.lit ? fill : colour.ink}
            bold
          />
        </g>
      )}
    </g>
  );
}

/** From a span's end straight to the edge, then bending to its words. */
function leader({ to, y }: PlacedSpan, right: number, { x, middle }: SpanLabel): string {
  const start = right + 4;
  const half = (start + x - 6) / 2;
  return `M${Math.min(to + 7, start)},${y}H${start}C${half},${y} ${half},${middle} ${x - 6},${middle}`;
}

function spanMarks({ spans }: SpanLayout, i18n: Translator): readonly Mark[] {
  const keyed = spans.map((placed, index) => ({ placed, key: spanKey(placed, index) }));
  return keyed
    .toSorted((a, b) => a.placed.y - b.placed.y)
    .map(({ placed: { span, from, to, y }, key }) => ({
      key,
      group: 'spans',
      x: from - 4,
      y: y - 4,
      width: Math.max(8, to - from + 8),
      height: 8,
      head: i18n.t('chart.point', { series: span.label, period: span.period }),
      text: span.text,
      remark: span.qualifier === 'exact' ? '' : i18n.code('qualifier', span.qualifier),
      ref: { obs: span.obs, derived: span.derived, entity: span.entity },
      drill: null,
    }));
}

function spanKey({ span }: PlacedSpan, index: number): string {
  return `${span.obs ?? span.derived ?? span.label}:${index}`;
}
