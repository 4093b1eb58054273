import { useMemo } from 'react';
import { ChartRoot } from '#charts/ChartRoot.tsx';
import type { ChartProps } from '#charts/chartProps.ts';
import { claimShape } from '#charts/claimShape.ts';
import { Glyph } from '#charts/Glyph.tsx';
import type { Mark } from '#charts/mark.ts';
import { boxAround } from '#charts/mark.ts';
import { PanelTitle } from '#charts/PanelTitle.tsx';
import { roleColour } from '#charts/roleColour.ts';
import { Words } from '#charts/Words.tsx';
import type { GapContent, GapRow } from '#content/gapContent.ts';
import { colour, stroke } from '#theme/tokens.ts';
import type { GapLayout, PlacedPanel, PlacedRow } from './gapLayout.ts';
import { gapLayout, KEY_SIZE, ROW, VALUE_SIZE } from './gapLayout.ts';

const DOT = 6.5;
const BAND = 9;
const CLAIM_RADIUS = 3.2;
/** How far under their row competing claims stand, px. */
const CLAIM_DROP = 10;
const TARGET = 26;

/** Two parties' figures of one flow, year by year, with the gap as a band. */
export function GapChart(props: ChartProps<GapContent>) {
  const { chart, width, i18n } = props;
  const layout = useMemo(() => gapLayout(chart, width, i18n), [chart, width, i18n]);
  const marks = useMemo(() => gapMarks(layout), [layout]);
  const ink = useMemo(
    () => (
      <>
        {layout.key.map(({ end, x }) => (
          <g key={end.who}>
            <circle cx={x + 5} cy={10} r={5} style={{ fill: roleColour(end.colour) }} />
            <Words
              x={x + 16}
              y={14}
              text={end.who}
              size={KEY_SIZE}
              fill={roleColour(end.colour)}
              bold
            />
          </g>
        ))}
        {layout.panels.map((panel) => (
          <PanelInk key={panel.panel.id} placed={panel} title={chart.axis.title} />
        ))}
      </>
    ),
    [layout, chart],
  );
  return (
    <ChartRoot chart={props} marks={marks} flow="down" height={layout.height}>
      {ink}
    </ChartRoot>
  );
}

function PanelInk({ placed, title }: { readonly placed: PlacedPanel; readonly title: string }) {
  const { panel, left, top, titleLines, axis, toX, plotTop, plotBottom } = placed;
  return (
    <g>
      <PanelTitle x={left} top={top} lines={titleLines} />
      <Words x={left} y={plotTop - 24} text={title} />
      {axis.ticks.map((tick, index) => {
        const x = Math.round(toX(tick)) + 0.5;
        const zero = tick === 0;
        return (
          <g key={tick}>
            <line
              x1={x}
              x2={x}
              y1={plotTop - 2}
              y2={plotBottom}
              style={{
                stroke: zero ? colour.ink : colour.hair,
                strokeWidth: zero ? 1.2 : stroke.rule,
              }}
            />
            <Words x={x} y={plotTop - 8} anchor="middle" text={placed.tickTexts[index] ?? ''} />
          </g>
        );
      })}
      {placed.rows.map((row) => (
        <RowInk key={`${panel.id}:${row.row.label}`} placed={row} left={left} toX={toX} />
      ))}
    </g>
  );
}

interface RowInkProps {
  readonly placed: PlacedRow;
  readonly left: number;
  readonly toX: PlacedPanel['toX'];
}

function RowInk({ placed, left, toX }: RowInkProps) {
  const { row, y, ends, missing } = placed;
  const [from, to] = ends;
  return (
    <g>
      <Words x={left} y={y + 4.5} text={row.label} size={13} fill={colour.ink} bold />
      {from && to ? (
        <rect
          x={from.x}
          y={y - BAND / 2}
          width={Math.max(0, to.x - from.x)}
          height={BAND}
          style={{ fill: colour.band }}
        />
      ) : null}
      {from && to && row.ratio ? (
        <Words
          x={(from.x + to.x) / 2}
          y={y - 9}
          anchor="middle"
          text={row.ratio.text}
          size={VALUE_SIZE}
          fill={colour.ink}
          halo
          bold
        />
      ) : null}
      {ends.map(({ end, side, x, text }) => (
        <g key={side}>
          <circle
            cx={x}
            cy={y}
            r={DOT}
            style={{ fill: roleColour(end.colour), stroke: colour.paper, strokeWidth: 1 }}
          />
          {(end.claims ?? []).map((claim) => (
            // What is open upwards is open to the right here.
            <g
              key={claim.obs ?? claim.derived ?? claim.label}
              transform={`rotate(90 ${toX(claim.y)} ${y + CLAIM_DROP})`}
            >
              <Glyph
                x={toX(claim.y)}
                y={y + CLAIM_DROP}
                radius={CLAIM_RADIUS}
                shape={claimShape(claim.sourceKind)}
                fill={roleColour(end.colour)}
                hollow
                qualifier={claim.qualifier}
                caution={claim.caution}
                forecast={false}
              />
            </g>
          ))}
          {text ? (
            <Words
              x={text.x}
              y={y + 4}
              anchor={text.anchor}
              text={text.words}
              size={VALUE_SIZE}
              halo
            />
          ) : null}
        </g>
      ))}
      {missing ? (
        <Words
          x={missing.x}
          y={y + missing.dy}
          anchor={missing.anchor}
          text={row.missing}
          size={VALUE_SIZE}
          halo
        />
      ) : null}
    </g>
  );
}

/** Columns to walk: one party down the years, the gaps, the other party. */
function gapMarks({ panels }: GapLayout): readonly Mark[] {
  return panels.flatMap((placed) => [
    ...(['left', 'ratio', 'right'] as const).flatMap((column) =>
      placed.rows.flatMap((row) => rowMark(row, column, placed.panel.id)),
    ),
    ...placed.rows.flatMap((row) => claimMarks(row, placed)),
  ]);
}

function rowMark(placed: PlacedRow, column: 'left' | 'ratio' | 'right', panel: string): Mark[] {
  const { row, y, ends } = placed;
  const shared = {
    key: `${panel}:${column}:${row.label}`,
    group: `${panel}:${column}`,
    drill: null,
  };
  if (column === 'ratio') {
    const [from, to] = ends;
    const { ratio } = row;
    if (!from || !to || !ratio) return [];
    const middle = (from.x + to.x) / 2;
    const wide = Math.max(30, to.x - from.x - 2 * DOT - 8);
    const box = { x: middle - wide / 2, y: y - 20, width: wide, height: 26 };
    return [
      {
        ...shared,
        ...box,
        head: headOf(row),
        text: ratio.text,
        remark: row.difference?.text ?? '',
        ref: { obs: ratio.obs, derived: ratio.derived },
      },
    ];
  }
  const placedEnd = ends.find((each) => each.side === column);
  if (!placedEnd) return [];
  const { end, x } = placedEnd;
  const box = boxAround(x, y, Math.min(TARGET, ROW));
  return [
    {
      ...shared,
      ...box,
      head: `${end.who}, ${row.label}`,
      text: end.text,
      remark: '',
      ref: { obs: end.obs, derived: end.derived, entity: end.entity },
    },
  ];
}

function claimMarks({ row, y, ends }: PlacedRow, { panel, toX }: PlacedPanel): readonly Mark[] {
  return ends.flatMap(({ end }) =>
    (end.claims ?? []).map((claim) => ({
      key: `${panel.id}:claim:${row.label}:${claim.obs ?? claim.derived ?? claim.label}`,
      group: `${panel.id}:claims`,
      ...boxAround(toX(claim.y), y + CLAIM_DROP, 2 * CLAIM_DROP),
      head: `${claim.label}, ${row.label}`,
      text: claim.text,
      remark: '',
      ref: { obs: claim.obs, derived: claim.derived },
      drill: null,
    })),
  );
}

function headOf(row: GapRow): string {
  return [row.label, row.left?.who, row.right?.who]
    .filter((part) => part !== undefined)
    .join(' · ');
}
