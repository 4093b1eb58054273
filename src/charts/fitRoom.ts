import type { Translator } from '#i18n/translator.ts';
import type { DrawableFigure } from './chartProps.ts';
import { estimateHeight } from './estimateHeight.ts';
import { spanLayout } from './spans/spanLayout.ts';
import { stripLayout } from './strips/stripLayout.ts';
import { endBottom } from './time/endLabels.ts';
import { timeLayout } from './time/timeLayout.ts';
import { timelineLayout } from './timeline/timelineLayout.ts';

/** How a chart is drawn to fill a room. */
export interface FittedRoom {
  /** Without the words of events where they leave no room for the rest. */
  readonly content: DrawableFigure;
  readonly zoom: number;
  /** px; undefined: the picture's own. */
  readonly height: number | undefined;
}

/** Width, px, on which everything is drawn as large as on a page; a wider room enlarges it. */
const PAGE_WIDTH = 640;
const MOST = 3;
/** Smaller than this it could not be read even in a small frame: then the room scrolls. */
const LEAST = 0.6;
/** Letters smaller than this are worse than none of the words of events. */
const LEAST_WORDS = 0.75;
const STEP = 0.94;
/** px before zooming, below which a picture that can be of any height says nothing. */
const LEAST_PICTURE = 150;
/** Part of a picture's height that words of events must leave to what is drawn. */
const LEAST_PLOT = 0.5;
/** How far from their values marks may be moved apart, as a part of the plot's height. */
const MOST_DRIFT = 0.12;
/** Letters give way before the words of events do, but no further than this part of the largest. */
const LEAST_WITH_EVENTS = 0.6;

/** How much larger or smaller than on a page a chart may be drawn. */
export interface ZoomRange {
  readonly least: number;
  /** What the width allows when absent. */
  readonly most?: number;
}

/** The largest way to draw a chart so that it is whole in a room of this size, px; null where it is too small. */
export function fitWhole(
  content: DrawableFigure,
  width: number,
  room: number,
  i18n: Translator,
  { least, most = mostZoom(width) }: ZoomRange = { least: LEAST },
): FittedRoom | null {
  const bare = withoutEvents(content);
  const tryZooms = (candidate: DrawableFigure, smallest: number, holds: typeof isRoomy) => {
    for (let zoom = most; zoom >= smallest; zoom *= STEP) {
      const height = fills(content) ? pictureHeight(candidate, width, room, i18n, zoom) : undefined;
      if (height !== undefined && holds(candidate, width / zoom, height / zoom, i18n)) {
        return { content: candidate, zoom, height };
      }
      if (!fills(content) && ownHeight(candidate, width, i18n, zoom) <= room) {
        return { content: candidate, zoom, height: undefined };
      }
    }
    return null;
  };
  const withWords =
    bare && tryZooms(content, Math.max(LEAST_WORDS, most * LEAST_WITH_EVENTS), isRoomy);
  return (
    withWords ??
    tryZooms(bare ?? content, Math.max(least, LEAST), isRoomy) ??
    tryZooms(bare ?? content, least, isTall)
  );
}

/** The same for a room that can be scrolled where not even the smallest fits. */
export function fitRoom(
  content: DrawableFigure,
  width: number,
  room: number,
  i18n: Translator,
): FittedRoom {
  const whole = fitWhole(content, width, room, i18n);
  return whole ?? { content, zoom: Math.sqrt(mostZoom(width)), height: undefined };
}

function mostZoom(width: number): number {
  return Math.min(MOST, Math.max(1, width / PAGE_WIDTH));
}

/** Null: there are none. */
function withoutEvents(content: DrawableFigure): DrawableFigure | null {
  const { chart } = content;
  if (chart.kind !== 'time' || chart.events.length === 0) return null;
  return { ...content, chart: { ...chart, events: [] } };
}

/** These draw to the height they are given. */
function fills({ chart }: DrawableFigure): boolean {
  return chart.kind === 'time' || chart.kind === 'spans' || chart.kind === 'panels';
}

function isTall(_: DrawableFigure, __: number, height: number): boolean {
  return height >= LEAST_PICTURE;
}

/** False where words crowd out what is drawn or marks are crowded off their places; px before zooming. */
function isRoomy(
  { chart }: DrawableFigure,
  width: number,
  height: number,
  i18n: Translator,
): boolean {
  if (height < LEAST_PICTURE) return false;
  if (chart.kind === 'time') {
    const { plot, ends } = timeLayout(chart, width, height, i18n);
    const drawn = chart.events.length > 0 ? LEAST_PLOT : 0;
    return endBottom(ends) <= height && plot.bottom - plot.top >= height * drawn;
  }
  if (chart.kind === 'spans') {
    const { spans, toY, top, bottom } = spanLayout(chart, width, height, i18n);
    const most = (bottom - top) * MOST_DRIFT;
    return spans.every(({ y, span }) => Math.abs(y - toY(span.y)) <= most);
  }
  return true;
}

/** What must be seen at once: the words under a timeline or a strip may be scrolled to. */
function ownHeight(content: DrawableFigure, width: number, i18n: Translator, zoom: number): number {
  const { chart } = content;
  if (chart.kind === 'timeline') return timelineLayout(chart, width / zoom, i18n).height * zoom;
  if (chart.kind === 'strips') return stripLayout(chart, width / zoom, i18n).height * zoom;
  return estimateHeight(content, width, i18n, zoom);
}

/** What the words under the picture leave of the room; undefined: too little. */
function pictureHeight(
  content: DrawableFigure,
  width: number,
  room: number,
  i18n: Translator,
  zoom: number,
): number | undefined {
  const under = estimateHeight(content, width, i18n, zoom, room) - room;
  const height = Math.floor(room - under);
  const whole = estimateHeight(content, width, i18n, zoom, height);
  return height > 0 && whole <= room + 1 ? height : undefined;
}
