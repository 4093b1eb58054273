import { useMemo } from 'react';
import { ChartRoot } from '#charts/ChartRoot.tsx';
import type { ChartProps } from '#charts/chartProps.ts';
import type { Mark } from '#charts/mark.ts';
import { boxAround } from '#charts/mark.ts';
import { PanelTitle } from '#charts/PanelTitle.tsx';
import { textWidth } from '#charts/textWidth.ts';
import { Words } from '#charts/Words.tsx';
import { TITLE_LINE, TITLE_SIZE } from '#charts/wrapTitle.ts';
import type { StripContent } from '#content/stripContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { colour, stroke } from '#theme/tokens.ts';
import { StripFacts } from './StripFacts.tsx';
import type { PlacedStretch, PlacedStrip, StripLayout } from './stripLayout.ts';
import { KEY_SIZE, KM_SIZE, LABEL_SIZE, STATUS_SIZE, stripLayout } from './stripLayout.ts';
import { SignInk, WayInk } from './WayInk.tsx';

/** From the line of a way down to that of its countries. */
const STRETCHES = 27;

/** Routes one under the other on one scale of kilometres. */
export function StripChart(props: ChartProps<StripContent>) {
  const { chart, width, i18n } = props;
  const layout = useMemo(() => stripLayout(chart, width, i18n), [chart, width, i18n]);
  const marks = useMemo(() => stripMarks(layout, i18n), [layout, i18n]);
  const ink = useMemo(
    () => (
      <>
        {layout.strips.map((placed) => (
          <StripInk key={placed.strip.id} placed={placed} />
        ))}
        <KeyInk layout={layout} />
      </>
    ),
    [layout],
  );
  return (
    <ChartRoot
      chart={props}
      marks={marks}
      flow="across"
      height={layout.height}
      below={
        <StripFacts strips={chart.strips} width={width} i18n={i18n} onOpenCard={props.onOpenCard} />
      }
    >
      {ink}
    </ChartRoot>
  );
}

function StripInk({ placed }: { readonly placed: PlacedStrip }) {
  const { strip, top, titleLines, lineY, signY, segments, signs } = placed;
  const fill = strip.illustrative ? colour.context : colour.kz;
  return (
    <g>
      <PanelTitle x={0} top={top} lines={titleLines} />
      {placed.status === '' ? null : (
        <Words
          x={0}
          y={top + titleLines.length * TITLE_LINE + 13}
          text={placed.status}
          size={STATUS_SIZE}
        />
      )}
      {segments.map(({ segment, from, to, label }, index) => (
        <g key={`${segment.entity}:${from}`}>
          <WayInk
            mode={segment.mode}
            from={from + (index === 0 ? 0 : 1)}
            to={Math.max(from + 1, to - 1)}
            y={lineY}
            fill={fill}
          />
          <line
            x1={to}
            x2={to}
            y1={lineY - 7}
            y2={lineY + 7}
            style={{ stroke: colour.ink, strokeWidth: 1.4 }}
          />
          {label === '' ? null : (
            <Words
              x={(from + to) / 2}
              y={lineY + 20}
              anchor="middle"
              text={label}
              size={LABEL_SIZE}
            />
          )}
        </g>
      ))}
      <line
        x1={0.7}
        x2={0.7}
        y1={lineY - 7}
        y2={lineY + 7}
        style={{ stroke: colour.ink, strokeWidth: 1.4 }}
      />
      {placed.stretches.map((stretch) => (
        <StretchInk key={stretch.from} stretch={stretch} y={lineY + STRETCHES} />
      ))}
      {signs.map(({ sign, x, at }) => (
        <g key={`${sign.kind}:${sign.entity}:${sign.km}`}>
          <path
            d={`M${x},${signY + 7}L${at},${lineY - 7}`}
            style={{ fill: 'none', stroke: colour.edge, strokeWidth: stroke.rule }}
          />
          <SignInk kind={sign.kind} x={x} y={signY} fill={colour.ink} />
        </g>
      ))}
      <Words
        x={placed.kmX}
        y={lineY + 4.5}
        anchor={placed.kmAnchor}
        text={placed.kmText}
        size={KM_SIZE}
        fill={colour.ink}
        bold
      />
    </g>
  );
}

/** A country under the legs that lie wholly in it. */
function StretchInk({ stretch, y }: { readonly stretch: PlacedStretch; readonly y: number }) {
  const { from, to, label } = stretch;
  return (
    <g>
      <path
        d={`M${from + 1},${y - 3}V${y}H${Math.max(from + 1, to - 1)}V${y - 3}`}
        style={{ fill: 'none', stroke: colour.edge, strokeWidth: stroke.rule }}
      />
      {label === '' ? null : (
        <Words
          x={(from + to) / 2}
          y={y + 13}
          anchor="middle"
          text={label}
          size={LABEL_SIZE}
          fill={colour.ink}
        />
      )}
    </g>
  );
}

function KeyInk({ layout }: { readonly layout: StripLayout }) {
  return layout.key.map(({ sign, text, x, y }) => {
    const isSign = sign === 'border' || sign === 'gauge' || sign === 'transhipment';
    return (
      <g key={sign}>
        {isSign ? (
          <SignInk kind={sign} x={x + 6} y={y} fill={colour.muted} />
        ) : (
          <WayInk mode={sign} from={x} to={x + 28} y={y} fill={colour.muted} />
        )}
        <Words x={x + (isSign ? 16 : 34)} y={y + 4} text={text} size={KEY_SIZE} />
      </g>
    );
  });
}

function stripMarks({ strips }: StripLayout, i18n: Translator): readonly Mark[] {
  return strips.flatMap(({ strip, top, titleLines, segments, signs, lineY, signY }) => {
    const shared = { group: strip.id, drill: null };
    const title: Mark = {
      ...shared,
      key: `${strip.id}:title`,
      x: 0,
      y: top,
      width: Math.max(44, ...titleLines.map((line) => textWidth(line, TITLE_SIZE, 'bold'))),
      height: titleLines.length * TITLE_LINE,
      head: strip.title,
      text: '',
      remark: strip.status,
      written: true,
      ref: { entity: strip.entity },
    };
    const legs = segments.map(
      ({ segment, from, to }): Mark => ({
        ...shared,
        key: `${strip.id}:${segment.entity}:${from}`,
        x: from,
        y: lineY - 10,
        width: Math.max(4, to - from),
        height: 20,
        head: i18n.t('chart.strip.leg', {
          label: segment.label,
          mode: i18n.code('mode', segment.mode),
        }),
        text: i18n.t('chart.strip.km', { km: i18n.number(Math.round(segment.km)) }),
        remark: segment.countries,
        ref: { entity: segment.entity },
      }),
    );
    const along = signs.map(
      ({ sign, x }): Mark => ({
        ...shared,
        key: `${strip.id}:${sign.kind}:${sign.entity}:${sign.km}`,
        ...boxAround(x, signY, 18),
        head: sign.label,
        text: '',
        remark: i18n.code('chart.strip.sign', sign.kind),
        ref: { entity: sign.entity },
      }),
    );
    return [title, ...[...legs, ...along].toSorted((a, b) => a.x - b.x)];
  });
}
