import type { Position, ValueAxis } from '#charts/axisTicks.ts';
import { tickTexts, toOverlayAxis, toPosition, toValueAxis } from '#charts/axisTicks.ts';
import { textWidth } from '#charts/textWidth.ts';
import type { TimeContent, TimePoint } from '#content/timeContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { EndLabel } from './endLabels.ts';
import { endColumnWidth, endLabels, endValueWidth, leastEndHeight } from './endLabels.ts';
import type { Scales } from './insideLabels.ts';
import { insideLabels } from './insideLabels.ts';
import type { PlacedClaim } from './placeClaims.ts';
import { placeClaims } from './placeClaims.ts';
import type { EventPlan } from './placeEvents.ts';
import { placeEvents } from './placeEvents.ts';
import type { InsideLabel } from './placeInside.ts';
import type { Plot } from './plot.ts';
import { seriesKeyRows } from './seriesKey.ts';
import type { KeyEntry } from './signKey.ts';
import { keyHeight, signKey } from './signKey.ts';
import type { TimeTick } from './timeTicks.ts';
import { timeTicks } from './timeTicks.ts';
import type { Strokes } from './toStrokes.ts';
import { toStrokes } from './toStrokes.ts';

export const AXIS_SIZE = 12;
/** Below this width names stand within the plot. */
const NARROW = 480;
export const KEY_LINE = 20;
const TITLE_HEIGHT = 26;
const TICKS_HEIGHT = 28;
/** More names than this at the right would need leaders that cross. */
const MOST_BESIDE = 6;
const LEAST_PLOT = 90;
const NARROW_PLOT = 220;

export interface TimeLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly domain: readonly [number, number];
  readonly toX: Position;
  readonly main: ValueAxis;
  readonly mainTexts: readonly string[];
  readonly toY: Position;
  readonly overlay: ValueAxis | null;
  readonly overlayTexts: readonly string[];
  readonly toOverlayY: Position;
  readonly ticks: readonly TimeTick[];
  readonly events: EventPlan;
  /** Where the rows of events begin, under the key of series, px. */
  readonly eventsTop: number;
  readonly strokes: readonly Strokes[];
  readonly claims: readonly PlacedClaim[];
  readonly ends: readonly EndLabel[];
  readonly inside: readonly InsideLabel[];
  /** Series named in rows above the plot, where names fit nowhere else. */
  readonly keyed: readonly (readonly number[])[];
  readonly glyphs: readonly (readonly KeyEntry[])[];
}

/** How a picture differs that is one of several: named by a title, its key stands elsewhere. */
export interface PanelOptions {
  /** Values of the others, which the axis must reach too. */
  readonly also: readonly number[];
}

/** Everything's place in px, from the content and the width alone. */
export function timeLayout(
  content: TimeContent,
  width: number,
  height: number | undefined,
  i18n: Translator,
  panel: PanelOptions | null = null,
): TimeLayout {
  const { series } = content;
  const axes = axesOf(content, width, height, i18n, panel);
  const across = acrossOf(content, width, axes, panel);
  const { toX, domain, names } = across;
  const strokes = series.map((each) => toStrokes(each, content.grain, 2 * width));
  const events = placeEvents(content.events, toX, width);
  const glyphs = panel ? [] : signKey(content, width, i18n);
  const foot = TICKS_HEIGHT + keyHeight(glyphs);
  const toPlot = (keyRows: number): Plot => {
    const top = events.height + TITLE_HEIGHT + keyRows * KEY_LINE;
    const tall = plotHeight(series, width, height === undefined ? undefined : height - top - foot);
    return { left: across.left, right: across.right, top, bottom: top + tall };
  };

  const free = toPlot(0);
  const inside =
    names === 'inside' ? insideLabels(content, strokes, free, toX, scalesOf(axes, free)) : [];
  const keyed = inside === null || (panel && series.length > 1) ? seriesKeyRows(series, width) : [];
  const plot = toPlot(keyed.length);
  const { toY, toOverlayY } = scalesOf(axes, plot);
  const column = {
    width: across.column,
    left: plot.right + across.overlayWidth + 12,
    values: panel !== null,
  };
  return {
    ...axes,
    width,
    height: plot.bottom + foot,
    plot,
    domain,
    toX,
    toY,
    toOverlayY,
    ticks: timeTicks(content, domain, toX, width < NARROW, i18n),
    events,
    eventsTop: keyed.length * KEY_LINE,
    strokes,
    claims: placeClaims(content.claims, domain, plot, toX, toY),
    ends:
      names === 'inside'
        ? []
        : endLabels(series, plot, column, toX, (each) => (each.axis === 'main' ? toY : toOverlayY)),
    inside: inside ?? [],
    keyed,
    glyphs,
  };
}

type Axes = Pick<TimeLayout, 'main' | 'mainTexts' | 'overlay' | 'overlayTexts'>;

function axesOf(
  content: TimeContent,
  width: number,
  height: number | undefined,
  i18n: Translator,
  panel: PanelOptions | null,
): Axes {
  const { axis, overlayAxis } = content;
  const own = width < NARROW ? 4 : 5;
  const room = height === undefined ? own : Math.max(2, Math.min(7, Math.round(height / 80)));
  const main = toValueAxis([...valuesOn(content, 'main'), ...(panel?.also ?? [])], axis, room);
  const mainTexts = tickTexts(main, axis.style, i18n);
  if (!overlayAxis) return { main, mainTexts, overlay: null, overlayTexts: [] };
  const overlay = toOverlayAxis(valuesOn(content, 'overlay'), overlayAxis, main);
  return { main, mainTexts, overlay, overlayTexts: tickTexts(overlay, overlayAxis.style, i18n) };
}

function acrossOf(content: TimeContent, width: number, axes: Axes, panel: PanelOptions | null) {
  const narrow = width < NARROW;
  const crowded = content.series.length > MOST_BESIDE;
  const names = (narrow || crowded) && !panel ? ('inside' as const) : ('beside' as const);
  const overlayWidth = axes.overlay ? widest(axes.overlayTexts) + 12 : 0;
  const beside = panel ? endValueWidth(content.series) : endColumnWidth(content.series, width);
  const column = names === 'inside' ? 6 : beside;
  const left = widest(axes.mainTexts) + 8;
  const right = Math.round(width - overlayWidth - column - (names === 'inside' ? 6 : 12));
  const domain = timeDomain(content);
  const pad = barPadding(content, domain, right - left);
  const toX = linear(domain, left + pad, right - pad);
  return { names, overlayWidth, column, left, right, domain, toX };
}

/** Height of the plot, px; `free` is what a given height leaves for it. */
function plotHeight(
  series: TimeContent['series'],
  width: number,
  free: number | undefined,
): number {
  if (free !== undefined) return Math.max(LEAST_PLOT, free);
  if (width < NARROW) return NARROW_PLOT;
  const ends = series.length > MOST_BESIDE ? 0 : leastEndHeight(series);
  return Math.max(ends, Math.min(360, Math.max(230, Math.round(width * 0.36))));
}

function scalesOf({ main, overlay }: Axes, plot: Plot): Scales {
  return {
    toY: toPosition(main, plot.bottom, plot.top),
    toOverlayY: overlay ? toPosition(overlay, plot.bottom, plot.top) : () => Number.NaN,
  };
}

/** The axis runs on for up to a year where something is known after the last point. */
function timeDomain({ window: [from, to], events, grain, claims }: TimeContent): [number, number] {
  const ahead = grain === 'year' ? 1 : 1 / 12;
  const later = [...events.map((event) => event.x), ...claims.map((claim) => claim.xEnd)];
  const last = Math.max(to, ...later.filter((x) => x < to + ahead));
  return last > from ? [from, last] : [from - 0.5, from + 0.5];
}

function valuesOn(content: TimeContent, axis: 'main' | 'overlay'): readonly number[] {
  const { scale } = axis === 'main' ? content.axis : (content.overlayAxis ?? content.axis);
  const values = content.series
    .filter((series) => series.axis === axis)
    .flatMap((series) => series.points.map((point: TimePoint) => point.y));
  const claimed = axis === 'main' ? content.claims.map((claim) => claim.y) : [];
  return [...values, ...claimed].filter(
    (value): value is number => value !== null && (scale === 'linear' || value > 0),
  );
}

function linear(domain: readonly [number, number], from: number, to: number): Position {
  const [start, end] = domain;
  return (x) => from + ((x - start) / (end - start)) * (to - from);
}

/** Half a bar of air at both ends, so that the first and last bar stand whole. */
function barPadding(content: TimeContent, domain: readonly [number, number], room: number): number {
  if (content.series.every((series) => series.mark !== 'bar')) return 0;
  const step = content.grain === 'year' ? 1 : 1 / 12;
  return Math.round((room / ((domain[1] - domain[0]) / step + 1)) * 0.5);
}

function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, AXIS_SIZE))));
}
