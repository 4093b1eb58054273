import type { Translator } from '#i18n/translator.ts';
import type { DrawableFigure } from './chartProps.ts';
import { estimateHeight } from './estimateHeight.ts';
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
/** Smaller than this it could not be read from the back: then the room scrolls. */
const LEAST = 0.75;
const STEP = 0.94;
/** px before zooming, below which a picture that can be of any height says nothing. */
const LEAST_PICTURE = 150;

/** The largest way to draw a chart so that it is whole in a room of this size, px. */
export function fitRoom(
  content: DrawableFigure,
  width: number,
  room: number,
  i18n: Translator,
): FittedRoom {
  const most = Math.min(MOST, Math.max(1, width / PAGE_WIDTH));
  for (const candidate of [content, ...withoutEvents(content)]) {
    for (let zoom = most; zoom >= LEAST; zoom *= STEP) {
      const height = fills(content) ? pictureHeight(candidate, width, room, i18n, zoom) : undefined;
      if (height !== undefined && height >= LEAST_PICTURE * zoom) {
        return { content: candidate, zoom, height };
      }
      if (ownHeight(candidate, width, i18n, zoom) <= room) {
        return { content: candidate, zoom, height: undefined };
      }
    }
  }
  return { content, zoom: Math.sqrt(most), height: undefined };
}

function withoutEvents(content: DrawableFigure): readonly DrawableFigure[] {
  const { chart } = content;
  if (chart.kind !== 'time' || chart.events.length === 0) return [];
  return [{ ...content, chart: { ...chart, events: [] } }];
}

/** These draw to the height they are given. */
function fills({ chart }: DrawableFigure): boolean {
  return chart.kind === 'time' || chart.kind === 'spans';
}

/** What must be seen at once: the list under a timeline may be scrolled to. */
function ownHeight(content: DrawableFigure, width: number, i18n: Translator, zoom: number): number {
  const { chart } = content;
  if (chart.kind !== 'timeline') return estimateHeight(content, width, i18n, zoom);
  return timelineLayout(chart, width / zoom, i18n).height * zoom;
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
