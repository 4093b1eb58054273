import { Words } from '#charts/Words.tsx';
import { colour, font } from '#theme/tokens.ts';
import type { EventPlan } from './placeEvents.ts';
import { EVENT_INDENT, EVENT_SIZE, KEY_ROW, WORD_ROW } from './placeEvents.ts';
import type { Plot } from './plot.ts';

const KEY_RADIUS = 8.5;

interface EventInkProps {
  readonly events: EventPlan;
  readonly plot: Plot;
  /** Where the rows of events begin, px. */
  readonly top: number;
}

/** Top of a row of words, from the top of all events; row 0 is the lowest. */
export function wordRowTop(events: EventPlan, row: number): number {
  return (events.wordRows - 1 - row) * WORD_ROW;
}

/** Middle of a row of keys, which stand under the words, from the top of all events. */
export function keyRowMiddle(events: EventPlan, row: number): number {
  return events.wordRows * WORD_ROW + row * KEY_ROW + KEY_ROW / 2;
}

/** Dotted verticals with words, or numbers for the list below. */
export function EventInk({ events, plot, top: start }: EventInkProps) {
  return (
    <g>
      {events.worded.map(({ event, x, row, anchor }) => {
        const top = start + wordRowTop(events, row);
        const textX = anchor === 'start' ? x + EVENT_INDENT : x - EVENT_INDENT;
        return (
          <g key={`${event.entity}:${event.x}`}>
            <Dots path={`M${x},${top + 1}V${plot.bottom}`} />
            <text
              x={textX}
              y={top + 12}
              fontSize={EVENT_SIZE}
              textAnchor={anchor}
              style={{ fontFamily: font.sans }}
            >
              <tspan fontWeight={600} style={{ fill: colour.ink }}>
                {event.label}
              </tspan>
              <tspan style={{ fill: colour.muted }}>{` ${event.date}`}</tspan>
            </text>
          </g>
        );
      })}
      {events.keyed.map(({ event, number, x, keyX, row }) => {
        const y = start + keyRowMiddle(events, row);
        const turn = start + events.height + 6;
        return (
          <g key={`${event.entity}:${event.x}`}>
            <Dots path={`M${keyX},${y + KEY_RADIUS}V${turn - 4}L${x},${turn + 6}V${plot.bottom}`} />
            <circle cx={keyX} cy={y} r={KEY_RADIUS} style={{ fill: colour.ink }} />
            <Words
              x={keyX}
              y={y + 4}
              anchor="middle"
              text={String(number)}
              size={11}
              bold
              fill={colour.paper}
            />
          </g>
        );
      })}
    </g>
  );
}

function Dots({ path }: { readonly path: string }) {
  return (
    <path
      d={path}
      style={{
        fill: 'none',
        stroke: colour.edge,
        strokeWidth: 1.2,
        strokeDasharray: '1.2 3',
        strokeLinecap: 'round',
      }}
    />
  );
}
