import { yearTicks } from '#charts/axisTicks.ts';
import type { Shape } from '#charts/claimShape.ts';
import { textWidth } from '#charts/textWidth.ts';
import type { TimelineContent, TimelineItem } from '#content/timelineContent.ts';
import type { Translator } from '#i18n/translator.ts';

export const LABEL_SIZE = 12.5;
export const KEY_SIZE = 11.5;
export const KEY_ROW = 18;
/** Below this width names of sectors stand above their rows. */
const NARROW = 640;
const LABEL_LINE = 17;
const ROW_AIR = 9;
const LEAST_ROW = 24;
const TOP = 6;
const AXIS = 28;
const TICK_DISTANCE = 58;
const MOST_TICKS_ON_PHONE = 7;
const MOST_RADIUS = 6;
const LEAST_RADIUS = 3;

/** Shape says the kind, row and colour the sector. */
const KIND_SHAPES: readonly {
  readonly shape: Shape;
  readonly kinds: readonly string[];
  readonly key:
    | 'chart.timeline.visits'
    | 'chart.timeline.papers'
    | 'chart.timeline.deals'
    | 'chart.timeline.other';
}[] = [
  { shape: 'circle', kinds: ['visit', 'summit'], key: 'chart.timeline.visits' },
  { shape: 'square', kinds: ['treaty', 'agreement', 'memorandum'], key: 'chart.timeline.papers' },
  { shape: 'diamond', kinds: ['deal', 'project'], key: 'chart.timeline.deals' },
  { shape: 'triangle', kinds: [], key: 'chart.timeline.other' },
];

export interface PlacedItem {
  readonly entry: TimelineItem;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
}

export interface SectorRow {
  readonly code: string;
  readonly label: string;
  readonly labelY: number;
  readonly top: number;
  readonly bottom: number;
  readonly entries: readonly PlacedItem[];
}

export interface TimelineKey {
  readonly shape: Shape;
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

export interface TimelineLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
  readonly rows: readonly SectorRow[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly key: readonly TimelineKey[];
  readonly keyTop: number;
}

export function timelineLayout(
  content: TimelineContent,
  width: number,
  i18n: Translator,
): TimelineLayout {
  const narrow = width < NARROW;
  const [from, to] = [Math.floor(content.window[0]), Math.floor(content.window[1])];
  const used = content.sectors.filter(({ code }) =>
    content.items.some((entry) => (entry.sector ?? 'none') === code),
  );
  const labels = used.map(({ label }) => textWidth(label, LABEL_SIZE, 'bold'));
  const left = narrow ? 0 : Math.ceil(Math.max(0, ...labels)) + 16;
  const column = (width - left) / Math.max(1, to - from + 1);
  const radius = Math.max(LEAST_RADIUS, Math.min(MOST_RADIUS, column / 2 - 1));
  const toX = (year: number) => left + (year - from + 0.5) * column;

  const rows: SectorRow[] = [];
  let top = TOP;
  for (const { code, label } of used) {
    const entries = content.items.filter((entry) => (entry.sector ?? 'none') === code);
    const head = narrow ? LABEL_LINE : 0;
    const { placed, height } = stack(entries, radius, column, top + head, toX);
    const bottom = top + head + height;
    rows.push({
      code,
      label,
      labelY: narrow ? top + 13 : bottom - ROW_AIR / 2 - radius + 4,
      top,
      bottom,
      entries: placed,
    });
    top = bottom;
  }
  const most = Math.floor((width - left) / TICK_DISTANCE) + 1;
  const key = placeKey(content.items, width, i18n);
  const keyTop = top + AXIS;
  return {
    height: keyTop + (Math.max(-1, ...key.map((each) => each.row)) + 1) * KEY_ROW + 4,
    left,
    right: width,
    bottom: top,
    radius,
    rows,
    ticks: yearTicks(from, to, narrow ? Math.min(MOST_TICKS_ON_PHONE, most) : most).map((year) => ({
      x: toX(year),
      text: i18n.period(String(year)),
    })),
    key,
    keyTop,
  };
}

export function shapeOfKind(kind: string): Shape {
  return KIND_SHAPES.find(({ kinds }) => kinds.includes(kind))?.shape ?? 'triangle';
}

/** Entries of a year stand side by side as far as its column is wide, then on top of each other. */
function stack(
  entries: readonly TimelineItem[],
  radius: number,
  column: number,
  top: number,
  toX: (year: number) => number,
): { readonly placed: readonly PlacedItem[]; readonly height: number } {
  const step = 2 * radius + 2.5;
  const abreast = Math.max(1, Math.floor(column / step));
  const years = new Map<number, TimelineItem[]>();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  const layers = Math.max(
    1,
    ...[...years.values()].map((each) => Math.ceil(each.length / abreast)),
  );
  const height = Math.max(LEAST_ROW, layers * step + ROW_AIR);
  const ground = top + height - ROW_AIR / 2 - radius;
  const placed = [...years].flatMap(([year, each]) =>
    each.map((entry, index): PlacedItem => {
      const layer = Math.floor(index / abreast);
      const inLayer = Math.min(abreast, each.length - layer * abreast);
      const x = toX(year) + ((index % abreast) - (inLayer - 1) / 2) * step;
      return { entry, shape: shapeOfKind(entry.kind), x, y: ground - layer * step };
    }),
  );
  return { placed: placed.toSorted((a, b) => a.entry.year - b.entry.year || a.x - b.x), height };
}

function placeKey(
  entries: readonly TimelineItem[],
  width: number,
  i18n: Translator,
): readonly TimelineKey[] {
  const shapes = new Set(entries.map((entry) => shapeOfKind(entry.kind)));
  let x = 0;
  let row = 0;
  return KIND_SHAPES.filter(({ shape }) => shapes.has(shape)).map(({ shape, key }) => {
    const text = i18n.t(key);
    const extent = 15 + textWidth(text, KEY_SIZE);
    if (x > 0 && x + extent > width) {
      x = 0;
      row += 1;
    }
    const place = { shape, text, x, row };
    x += extent + 14;
    return place;
  });
}
