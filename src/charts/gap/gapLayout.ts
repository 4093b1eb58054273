import type { Position, ValueAxis } from '#charts/axisTicks.ts';
import { tickTexts, toPosition, toValueAxis } from '#charts/axisTicks.ts';
import { textWidth } from '#charts/textWidth.ts';
import { TITLE_LINE, wrapTitle } from '#charts/wrapTitle.ts';
import type { GapContent, GapEnd, GapPanel, GapRow } from '#content/gapContent.ts';
import type { Translator } from '#i18n/translator.ts';

export const VALUE_SIZE = 12;
export const ROW = 38;
export const KEY_SIZE = 12.5;
const LABEL_SIZE = 13;
const SIDE_BY_SIDE = 700;
const BETWEEN = 44;
const STACK_GAP = 28;
const KEY_HEIGHT = 26;
const AXIS_HEIGHT = 40;
const BOTTOM = 8;
const DOT = 6.5;
const AIR = 5;
/** Letters may come out a little wider than they are reckoned. */
const SPARE = 3;
/** Right of the axis, px. */
const LEAST_AIR = 18;
/** Values of a panel below this are told to two decimals. */
const FINE = 5;

export interface PlacedRow {
  readonly row: GapRow;
  readonly y: number;
  /** From the lesser to the greater end, whoever's it is; one where the other is missing. */
  readonly ends: readonly PlacedEnd[];
  /** Where ‘missing’ is written; null where both ends stand. */
  readonly missing: {
    readonly x: number;
    readonly dy: number;
    readonly anchor: 'start' | 'end';
  } | null;
}

export interface PlacedEnd {
  readonly end: GapEnd;
  readonly side: 'left' | 'right';
  readonly x: number;
  /** Its value in the unit of the axis, beside it; null where there is no room. */
  readonly text: {
    readonly words: string;
    readonly x: number;
    readonly anchor: 'start' | 'end';
  } | null;
}

export interface PlacedPanel {
  readonly panel: GapPanel;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly titleLines: readonly string[];
  readonly axis: ValueAxis;
  readonly tickTexts: readonly string[];
  readonly toX: Position;
  /** Where values begin, right of the years. */
  readonly plotLeft: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly rows: readonly PlacedRow[];
}

export interface GapLayout {
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
  readonly key: readonly { readonly end: GapEnd; readonly x: number }[];
}

export function gapLayout(content: GapContent, width: number, i18n: Translator): GapLayout {
  const beside = width >= SIDE_BY_SIDE && content.panels.length > 1;
  const columns = beside ? content.panels.length : 1;
  const panelWidth = (width - (columns - 1) * BETWEEN) / columns;
  const panels: PlacedPanel[] = [];
  let top = KEY_HEIGHT;
  content.panels.forEach((panel, index) => {
    const left = beside ? index * (panelWidth + BETWEEN) : 0;
    const placed = placePanel(content, panel, left, top, panelWidth, i18n);
    panels.push(placed);
    if (!beside) top = placed.plotBottom + STACK_GAP;
  });
  const height = Math.max(KEY_HEIGHT, ...panels.map((panel) => panel.plotBottom)) + BOTTOM;
  return { height, panels, key: placeKey(content) };
}

function placePanel(
  content: GapContent,
  panel: GapPanel,
  left: number,
  top: number,
  width: number,
  i18n: Translator,
): PlacedPanel {
  const titleLines = wrapTitle(panel.title, width);
  const ends = panel.rows.flatMap((row) => [row.left, row.right].filter((end) => end !== null));
  const axis = toValueAxis(
    ends.flatMap(({ y, claims = [] }) => [y, ...claims.map((claim) => claim.y)]),
    content.axis,
    width < 420 ? 3 : 4,
  );
  const labels = panel.rows.map((row) => textWidth(row.label, LABEL_SIZE, 'bold'));
  const plotLeft = left + Math.ceil(Math.max(0, ...labels)) + 16;
  const digits = Math.max(0, ...ends.map((end) => Math.abs(end.y))) < FINE ? 2 : 1;
  const words = (end: GapEnd) => i18n.number(end.y, digits);
  const room = left + width - plotLeft;
  const plotRight =
    plotLeft + Math.min(room - LEAST_AIR, ...ends.map((end) => lengthFor(end, axis, room, words)));
  const toX = toPosition(axis, plotLeft, plotRight);
  const plotTop = top + titleLines.length * TITLE_LINE + AXIS_HEIGHT;
  const bounds = { from: plotLeft, to: left + width };
  const rows = panel.rows.map((row, index) =>
    placeRow(row, plotTop + (index + 0.5) * ROW, toX, bounds, words),
  );
  return {
    panel,
    left,
    top,
    width,
    titleLines,
    axis,
    tickTexts: tickTexts(axis, content.axis.style, i18n),
    toX,
    plotLeft,
    plotTop,
    plotBottom: plotTop + panel.rows.length * ROW,
    rows,
  };
}

/** How long the axis may be for the value to stand in the room at the right of its dot, px. */
function lengthFor(
  end: GapEnd,
  { domain: [from, to] }: ValueAxis,
  room: number,
  words: (end: GapEnd) => string,
): number {
  const part = (end.y - from) / (to - from);
  return part > 0 ? (room - DOT - AIR - textWidth(words(end), VALUE_SIZE) - SPARE) / part : room;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

function placeRow(
  row: GapRow,
  y: number,
  toX: Position,
  bounds: Bounds,
  words: (end: GapEnd) => string,
): PlacedRow {
  const stated = (['left', 'right'] as const).flatMap((side) => {
    const end = row[side];
    return end === null ? [] : [{ end, side, x: toX(end.y) }];
  });
  const inOrder = stated.toSorted((a, b) => a.x - b.x);
  const ends = inOrder.map((each, index): PlacedEnd => {
    const text = words(each.end);
    const long = textWidth(text, VALUE_SIZE);
    const first = index === 0 && inOrder.length === 2;
    const place = first ? before(each.x, long, bounds) : after(each.x, long, bounds);
    return { ...each, text: place && { ...place, words: text } };
  });
  const [only] = ends;
  const long = textWidth(row.missing, VALUE_SIZE);
  if (row.missing === '' || ends.length === 2) return { row, y, ends, missing: null };
  if (!only) return { row, y, ends, missing: { x: bounds.from + 8, dy: 4, anchor: 'start' } };
  const ahead = only.x + DOT + AIR + (only.text ? textWidth(only.text.words, VALUE_SIZE) + 10 : 0);
  if (ahead + long <= bounds.to)
    return { row, y, ends, missing: { x: ahead, dy: 4, anchor: 'start' } };
  const back = before(only.x, long, bounds);
  if (back) return { row, y, ends, missing: { ...back, dy: 4 } };
  return { row, y, ends, missing: { x: bounds.to, dy: -DOT - 4, anchor: 'end' } };
}

function before(x: number, long: number, { from }: Bounds) {
  const at = x - DOT - AIR;
  return at - long >= from + 3 ? { x: at, anchor: 'end' as const } : null;
}

function after(x: number, long: number, { to }: Bounds) {
  const at = x + DOT + AIR;
  return at + long <= to ? { x: at, anchor: 'start' as const } : null;
}

/** Whose figures the dots are: each party once. */
function placeKey(content: GapContent): GapLayout['key'] {
  const parties = new Map<string, GapEnd>();
  for (const panel of content.panels) {
    for (const row of panel.rows) {
      for (const end of [row.left, row.right]) {
        if (end && !parties.has(end.who)) parties.set(end.who, end);
      }
    }
  }
  let x = 0;
  return [...parties.values()].map((end) => {
    const place = { end, x };
    x += 16 + textWidth(end.who, KEY_SIZE, 'bold') + 18;
    return place;
  });
}
