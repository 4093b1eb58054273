import { useMemo } from 'react';
import { ChartRoot } from '#charts/ChartRoot.tsx';
import type { ChartProps } from '#charts/chartProps.ts';
import { shapePath } from '#charts/claimShape.ts';
import type { Mark } from '#charts/mark.ts';
import { boxAround } from '#charts/mark.ts';
import { Words } from '#charts/Words.tsx';
import type { TimelineContent } from '#content/timelineContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { colour, sectorColour, stroke } from '#theme/tokens.ts';
import { TimelineList } from './TimelineList.tsx';
import type { SectorRow, TimelineLayout } from './timelineLayout.ts';
import { KEY_ROW, KEY_SIZE, LABEL_SIZE, timelineLayout } from './timelineLayout.ts';

/** Events by sector and year, and the list to read them. */
export function TimelineChart(props: ChartProps<TimelineContent>) {
  const { chart, width, i18n } = props;
  const layout = useMemo(() => timelineLayout(chart, width, i18n), [chart, width, i18n]);
  const marks = useMemo(() => timelineMarks(layout, i18n), [layout, i18n]);
  const ink = useMemo(() => <TimelineInk layout={layout} />, [layout]);
  return (
    <ChartRoot
      chart={props}
      marks={marks}
      flow="across"
      height={layout.height}
      below={
        <TimelineList
          entries={chart.items}
          width={width}
          i18n={i18n}
          highlight={props.highlight}
          onOpenCard={props.onOpenCard}
        />
      }
    >
      {ink}
    </ChartRoot>
  );
}

function TimelineInk({ layout }: { readonly layout: TimelineLayout }) {
  const { ticks, rows, bottom, left, right, radius } = layout;
  return (
    <g>
      {ticks.map(({ x, text }) => (
        <g key={x}>
          <line
            x1={x}
            x2={x}
            y1={rows[0]?.top ?? 0}
            y2={bottom + 4}
            style={{ stroke: colour.hair, strokeWidth: stroke.rule }}
          />
          <Words
            x={Math.max(14, Math.min(right - 14, x))}
            y={bottom + 18}
            anchor="middle"
            text={text}
          />
        </g>
      ))}
      {rows.map((row) => (
        <RowInk key={row.code} row={row} radius={radius} left={left} right={right} />
      ))}
      {layout.key.map(({ shape, text, x, row }) => {
        const y = layout.keyTop + row * KEY_ROW + KEY_ROW / 2;
        return (
          <g key={shape}>
            <path d={shapePath(shape, x + 5, y, 3.8)} style={{ fill: colour.muted }} />
            <Words x={x + 15} y={y + 4} text={text} size={KEY_SIZE} />
          </g>
        );
      })}
    </g>
  );
}

interface RowInkProps {
  readonly row: SectorRow;
  readonly radius: number;
  readonly left: number;
  readonly right: number;
}

function RowInk({ row, radius, left, right }: RowInkProps) {
  const fill = sectorColour(row.code);
  const above = left === 0;
  return (
    <g>
      <line
        x1={0}
        x2={right}
        y1={Math.round(row.bottom) + 0.5}
        y2={Math.round(row.bottom) + 0.5}
        style={{ stroke: colour.hair, strokeWidth: stroke.rule }}
      />
      <Words
        x={above ? 0 : left - 14}
        y={row.labelY}
        anchor={above ? 'start' : 'end'}
        text={row.label}
        size={LABEL_SIZE}
        fill={colour.ink}
        halo
      />
      {row.entries.map(({ entry, shape, x, y }) => (
        <path
          key={entry.entity}
          d={shapePath(shape, x, y, radius * 0.92)}
          style={{ fill, stroke: colour.paper, strokeWidth: 0.6 }}
        />
      ))}
    </g>
  );
}

function timelineMarks({ rows, radius }: TimelineLayout, i18n: Translator): readonly Mark[] {
  return rows.flatMap((row) =>
    row.entries.map(({ entry, x, y }) => ({
      key: entry.entity,
      group: row.code,
      ...boxAround(x, y, 2 * radius + 2),
      head: i18n.t('chart.dated', { label: row.label, date: entry.date }),
      text: entry.title,
      remark: entry.claims > 1 ? i18n.t('chart.timeline.claims', { count: entry.claims }) : '',
      ref: { entity: entry.entity },
      drill: null,
    })),
  );
}
