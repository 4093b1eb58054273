import { spreadLabels } from '#charts/spreadLabels.ts';
import { textWidth } from '#charts/textWidth.ts';
import type { EventMark } from '#content/timeContent.ts';

export const EVENT_SIZE = 12;
/** Height of a row of words and of a row of numbered keys, px. */
export const WORD_ROW = 16;
export const KEY_ROW = 24;
const KEY_WIDTH = 20;
const GAP = 10;
/** Words stand this far from their line. */
export const EVENT_INDENT = 4;
/** Below this width all events become keys. */
const LEAST_WIDTH = 560;
const MOST_ROWS = 5;
/** More words than this would be a wall of them. */
const MOST_WORDED = 16;
const MOST_TRIES = 800;

/** An event with its words in a row above the plot; row 0 is nearest to it. */
export interface WordedEvent {
  readonly event: EventMark;
  /** The event's line, px. */
  readonly x: number;
  readonly row: number;
  readonly anchor: 'start' | 'end';
  readonly from: number;
  readonly to: number;
}

/** An event with a number above the plot and its words in the list below. */
export interface KeyedEvent {
  readonly event: EventMark;
  readonly number: number;
  readonly x: number;
  /** Middle of the numbered key, px. */
  readonly keyX: number;
  readonly row: number;
}

export interface EventPlan {
  readonly worded: readonly WordedEvent[];
  readonly keyed: readonly KeyedEvent[];
  readonly wordRows: number;
  readonly keyRows: number;
  /** px that the events take above the plot. */
  readonly height: number;
}

/**
 * Writes as many events as fit in rows above the plot, the weightiest before others, so that no
 * words touch other words or another event's line. The rest get numbered keys.
 */
export function placeEvents(
  events: readonly EventMark[],
  toX: (time: number) => number,
  width: number,
): EventPlan {
  const worded = width < LEAST_WIDTH ? [] : placeWords(byWeight(events), toX, width);
  const written = new Set(worded.map((each) => each.event));
  const keyed = placeKeys(
    events.filter((event) => !written.has(event)),
    toX,
    width,
  );
  const wordRows = Math.max(0, ...worded.map((each) => each.row + 1));
  const keyRows = Math.max(0, ...keyed.map((each) => each.row + 1));
  return { worded, keyed, wordRows, keyRows, height: wordRows * WORD_ROW + keyRows * KEY_ROW };
}

/** The weightiest that can all be written together, then whoever of the rest still fits. */
function placeWords(
  events: readonly EventMark[],
  toX: (time: number) => number,
  width: number,
): readonly WordedEvent[] {
  for (let count = Math.min(events.length, MOST_WORDED); count > 0; count -= 1) {
    // Late ones first: words run to the right, and so need the rows above those to their right.
    const together = events.slice(0, count).toSorted((a, b) => b.x - a.x);
    const placed = placeAll(together, toX, width);
    if (placed) return addAll(placed, events.slice(count), toX, width);
  }
  return [];
}

/** Tries place after place, and takes back what blocks a later one; null where that takes too long. */
function placeAll(
  events: readonly EventMark[],
  toX: (time: number) => number,
  width: number,
): readonly WordedEvent[] | null {
  let tries = MOST_TRIES;
  function extend(placed: readonly WordedEvent[]): readonly WordedEvent[] | null {
    const event = events[placed.length];
    if (event === undefined) return placed;
    for (const place of placesOf(event, toX(event.x), width)) {
      tries -= 1;
      if (tries < 0) return null;
      const all = placed.every((other) => apart(place, other)) ? extend([...placed, place]) : null;
      if (all) return all;
    }
    return null;
  }
  return extend([]);
}

function addAll(
  placed: readonly WordedEvent[],
  events: readonly EventMark[],
  toX: (time: number) => number,
  width: number,
): readonly WordedEvent[] {
  const all = [...placed];
  for (const event of events) {
    const places = placesOf(event, toX(event.x), width);
    const place = places.find((each) => all.every((other) => apart(each, other)));
    if (place) all.push(place);
  }
  return all;
}

/** Width of an event's words, px: its name in bold and its date. */
export function eventWidth(event: EventMark): number {
  return textWidth(event.label, EVENT_SIZE, 'bold') + textWidth(` ${event.date}`, EVENT_SIZE);
}

function byWeight(events: readonly EventMark[]): readonly EventMark[] {
  return events.toSorted((a, b) => a.weight - b.weight || a.x - b.x);
}

/** From the row nearest to the plot upwards, right of the line before left of it. */
function placesOf(event: EventMark, x: number, width: number): readonly WordedEvent[] {
  const long = eventWidth(event);
  return Array.from({ length: MOST_ROWS }, (_, row) => row).flatMap((row) =>
    (['start', 'end'] as const).flatMap((anchor) => {
      const from = anchor === 'start' ? x + EVENT_INDENT : x - EVENT_INDENT - long;
      const fits = from >= 0 && from + long <= width;
      return fits ? [{ event, x, row, anchor, from, to: from + long }] : [];
    }),
  );
}

function apart(a: WordedEvent, b: WordedEvent): boolean {
  if (a.row === b.row) return a.to + GAP <= b.from || b.to + GAP <= a.from;
  // The line of the higher one runs down through the row of the lower one.
  const [higher, lower] = a.row > b.row ? [a, b] : [b, a];
  return higher.x < lower.from - 3 || higher.x > lower.to + 3;
}

function placeKeys(
  events: readonly EventMark[],
  toX: (time: number) => number,
  width: number,
): readonly KeyedEvent[] {
  const inTime = events.toSorted((a, b) => a.x - b.x);
  const rows = Math.max(1, Math.ceil((inTime.length * KEY_WIDTH) / width));
  return Array.from({ length: rows }, (_, row) => {
    const members = inTime.flatMap((event, index) =>
      index % rows === row ? [{ event, index }] : [],
    );
    const places = spreadLabels(
      members.map(({ event }) => ({ wish: toX(event.x), extent: KEY_WIDTH })),
      0,
      width,
    );
    return members.map(({ event, index }, at) => ({
      event,
      number: index + 1,
      x: toX(event.x),
      keyX: places[at] ?? toX(event.x),
      row,
    }));
  })
    .flat()
    .toSorted((a, b) => a.number - b.number);
}
