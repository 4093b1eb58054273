import type { Position, ValueAxis } from '#charts/axisTicks.ts';
import { tickTexts, toPosition, toValueAxis, yearTicks } from '#charts/axisTicks.ts';
import { openSide } from '#charts/claimShape.ts';
import { spreadLabels } from '#charts/spreadLabels.ts';
import { textWidth } from '#charts/textWidth.ts';
import { wrapText } from '#charts/wrapText.ts';
import type { Span, SpanContent } from '#content/spanContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { namedSpans } from './namedSpans.ts';

export const NAME_SIZE = 12.5;
export const NAME_LINE = 15;
export const VALUE_SIZE = 15;
export const VALUE_LINE = 18;
const AXIS_SIZE = 12;
const WIDE = 680;
/** From this width on, px, a few spans have their words beside them too. */
const MIDDLE = 440;
const FEW = 6;
/** Room for the lines from spans to their words, px. */
const LEADER = 72;
const SHORT_LEADER = 40;
const LANE = 7;
const NUMBER_LINE = 16;
/** Height for each of many claims on a phone, px: lanes stay near their values. */
const LANE_ROOM = 20;
const HEAD = 30;
const FOOT = 28;
const LABEL_AIR = 7;
/** How far words may reach above and below the plot, px. */
const LABELS_BEYOND = 12;
const TICK_DISTANCE = 58;
const MOST_TICKS_ON_PHONE = 7;

export interface PlacedSpan {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
  /** Words at the right; null on narrow pictures, where the list below has them, and where a given height has no room. */
  readonly label: SpanLabel | null;
  /** Whether it has an open side, and its arrow room between the neighbours. */
  readonly arrow: boolean;
  /** Number in the list below; null where the words stand at the right. */
  readonly number: number | null;
  /** Middle of the number, at the right edge. */
  readonly numberAt: { readonly x: number; readonly y: number };
}

export interface SpanLabel {
  readonly x: number;
  readonly top: number;
  readonly middle: number;
  readonly lines: readonly string[];
}

export interface SpanLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: ValueAxis;
  readonly tickTexts: readonly string[];
  readonly toY: Position;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly spans: readonly PlacedSpan[];
}

export function spanLayout(
  content: SpanContent,
  width: number,
  height: number | undefined,
  i18n: Translator,
): SpanLayout {
  const { spans, window } = content;
  const wide = width >= WIDE || (width >= MIDDLE && spans.length <= FEW);
  const leader = width >= WIDE ? LEADER : SHORT_LEADER;
  const axis = toValueAxis(
    spans.map((span) => span.y),
    content.axis,
    5,
  );
  const texts = tickTexts(axis, content.axis.style, i18n);
  const left = Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, AXIS_SIZE)))) + 8;
  const column = wide ? Math.round(Math.min(320, width * (width >= WIDE ? 0.34 : 0.4))) : 0;
  const right = width - (wide ? column + leader : 34);
  const blocks = spans.map((span) => labelLines(span, column));
  const extents = blocks.map((lines) => VALUE_LINE + lines.length * NAME_LINE + LABEL_AIR);
  const labelled = wide ? extents.reduce((sum, extent) => sum + extent, 0) : 0;
  const own = Math.max(wide ? 280 : 240, wide ? labelled : spans.length * LANE_ROOM);
  const tall = height === undefined ? own : Math.max(140, height - HEAD - FOOT);
  const [top, bottom] = [HEAD, HEAD + tall];
  const toY = toPosition(axis, bottom, top);
  const toX = (year: number) =>
    left + ((year - window[0]) / (window[1] - window[0])) * (right - left);

  const lanes = spreadLabels(
    spans.map((span) => ({ wish: toY(span.y), extent: LANE })),
    top - 6,
    bottom - 3,
  );
  const named = [...(wide ? namedSpans(spans, extents, tall + LABELS_BEYOND * 2) : [])];
  const middles = spreadLabels(
    named.map((index) => ({ wish: lanes[index] ?? 0, extent: extents[index] ?? 0 })),
    top - LABELS_BEYOND,
    bottom + LABELS_BEYOND,
  );
  const middleOf = new Map(named.map((index, place) => [index, middles[place] ?? 0]));
  const numberMiddles = spreadLabels(
    spans.map((_, index) => ({ wish: lanes[index] ?? 0, extent: NUMBER_LINE })),
    top - LABEL_AIR,
    bottom + LABEL_AIR,
  );
  const numbers = numberSpans(spans);
  const most = Math.floor((right - left) / TICK_DISTANCE) + 1;
  return {
    height: bottom + FOOT,
    left,
    right,
    top,
    bottom,
    axis,
    tickTexts: texts,
    toY,
    ticks: yearTicks(window[0], window[1], wide ? most : Math.min(MOST_TICKS_ON_PHONE, most)).map(
      (year) => ({
        x: toX(year),
        text: i18n.period(String(year)),
      }),
    ),
    spans: spans.map((span, index) => {
      const middle = middleOf.get(index);
      const to = toX(Math.min(window[1], span.to ?? window[1]));
      return {
        span,
        from: toX(Math.max(window[0], span.from ?? window[0])),
        to,
        y: lanes[index] ?? toY(span.y),
        fadesIn: span.from === null,
        fadesOut: span.to === null,
        arrow: hasRoom(lanes, index, openSide(span.qualifier)),
        label:
          middle === undefined
            ? null
            : {
                x: right + leader,
                top: middle - (extents[index] ?? 0) / 2 + LABEL_AIR / 2,
                middle,
                lines: blocks[index] ?? [],
              },
        number: wide ? null : (numbers[index] ?? null),
        numberAt: { x: width - 9, y: numberMiddles[index] ?? 0 },
      };
    }),
  };
}

const ARROW = 19;

function hasRoom(lanes: readonly number[], index: number, side: -1 | 0 | 1): boolean {
  if (side === 0) return false;
  const own = lanes[index] ?? 0;
  return lanes.every((other, at) => {
    const away = (own - other) * side;
    return at === index || away < 0 || away > ARROW;
  });
}

function labelLines(span: Span, column: number): readonly string[] {
  if (column === 0) return [];
  return wrapText(`${span.label}, ${span.period}`, column, { size: NAME_SIZE, maxLines: 2 });
}

/** From the highest down, as the list below the picture runs. */
function numberSpans(spans: readonly Span[]): readonly number[] {
  // Where values are equal the later stands lower, as on the picture.
  const order = spans
    .map((_, index) => index)
    .sort((a, b) => (spans[b]?.y ?? 0) - (spans[a]?.y ?? 0) || a - b);
  const numbers = spans.map(() => 0);
  order.forEach((index, rank) => {
    numbers[index] = rank + 1;
  });
  return numbers;
}
