import { spreadLabels } from '#charts/spreadLabels.ts';
import { textWidth } from '#charts/textWidth.ts';
import { TITLE_LINE, wrapTitle } from '#charts/wrapTitle.ts';
import type { SignKind, Strip, StripContent, StripSegment } from '#content/stripContent.ts';
import type { Translator } from '#i18n/translator.ts';

export const STATUS_SIZE = 12.5;
export const LABEL_SIZE = 11.5;
export const KEY_SIZE = 11.5;
export const KM_SIZE = 13;
const KM_AIR = 8;
const KEY_ROW = 20;
const SIGNS = 20;
const LABELS = 22;
/** The row of countries under the names of legs. */
const COUNTRIES = 18;
const GAP = 22;
const SIGN_WIDTH = 14;

export interface PlacedSegment {
  readonly segment: StripSegment;
  readonly from: number;
  readonly to: number;
  /** Its name, where it fits under it; empty where not. */
  readonly label: string;
}

/** Part of a strip in one country. */
export interface PlacedStretch {
  readonly from: number;
  readonly to: number;
  /** Its name with its length, or alone, where that fits; empty where not. */
  readonly label: string;
}

export interface PlacedSign {
  readonly sign: Strip['signs'][number];
  readonly x: number;
  /** Where it stands on the way; signs close together move apart above it. */
  readonly at: number;
}

export interface PlacedStrip {
  readonly strip: Strip;
  readonly top: number;
  readonly titleLines: readonly string[];
  readonly status: string;
  /** Middle of the line and of the row of signs, px. */
  readonly lineY: number;
  readonly signY: number;
  readonly segments: readonly PlacedSegment[];
  readonly stretches: readonly PlacedStretch[];
  readonly signs: readonly PlacedSign[];
  readonly kmText: string;
  readonly kmX: number;
  readonly kmAnchor: 'start' | 'end';
}

export type StripSign = StripSegment['mode'] | SignKind;

export interface StripLayout {
  readonly height: number;
  readonly strips: readonly PlacedStrip[];
  readonly key: readonly {
    readonly sign: StripSign;
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
}

export function stripLayout(content: StripContent, width: number, i18n: Translator): StripLayout {
  const scale = Math.max(1, width - kmRoom(content, i18n)) / Math.max(1, content.longest);
  let top = 0;
  const strips = content.strips.map((strip) => {
    const placed = placeStrip(strip, top, width, scale, i18n);
    top = placed.lineY + LABELS + (strip.stretches.length > 0 ? COUNTRIES : 0) + GAP;
    return placed;
  });
  const key = placeKey(content, width, top, i18n);
  const bottom = Math.max(top, ...key.map((each) => each.y + KEY_ROW / 2));
  return { height: Math.ceil(bottom), strips, key };
}

function placeStrip(
  strip: Strip,
  top: number,
  width: number,
  scale: number,
  i18n: Translator,
): PlacedStrip {
  const titleLines = wrapTitle(strip.title, width);
  const signY =
    top + titleLines.length * TITLE_LINE + (strip.status === '' ? 0 : 17) + SIGNS / 2 + 2;
  let km = 0;
  const segments = strip.segments.map((segment): PlacedSegment => {
    const from = km * scale;
    km += segment.km;
    const to = km * scale;
    const fits = textWidth(segment.label, LABEL_SIZE) + 8 <= to - from;
    return { segment, from, to, label: fits ? segment.label : '' };
  });
  return {
    strip,
    top,
    titleLines,
    status: strip.status,
    signY,
    lineY: signY + SIGNS / 2 + 8,
    segments,
    stretches: placeStretches(strip, scale, i18n),
    signs: placeSigns(strip, scale, width),
    kmText: kmText(strip, i18n),
    kmX: km * scale + KM_AIR,
    kmAnchor: 'start',
  };
}

function placeStretches(
  { stretches }: Strip,
  scale: number,
  i18n: Translator,
): readonly PlacedStretch[] {
  return stretches.map(({ from, to, country }) => {
    const km = i18n.t('chart.strip.km', { km: i18n.number(Math.round(to - from)) });
    const room = (to - from) * scale - 4;
    const fitting = [`${country} ${km}`, country].find(
      (text) => textWidth(text, LABEL_SIZE) <= room,
    );
    return { from: from * scale, to: to * scale, label: fitting ?? '' };
  });
}

function kmText({ segments }: Strip, i18n: Translator): string {
  const km = segments.reduce((sum, segment) => sum + segment.km, 0);
  return i18n.t('chart.strip.km', { km: i18n.number(Math.round(km)) });
}

/** Room after the longest strip for the widest of the lengths. */
function kmRoom({ strips }: StripContent, i18n: Translator): number {
  const widths = strips.map((strip) => textWidth(kmText(strip, i18n), KM_SIZE, 'bold'));
  return Math.ceil(KM_AIR + Math.max(0, ...widths));
}

/** Each over its place, moved apart where they would touch. */
function placeSigns(strip: Strip, scale: number, width: number): readonly PlacedSign[] {
  const signs = strip.signs.toSorted((a, b) => a.km - b.km);
  const places = spreadLabels(
    signs.map((sign) => ({ wish: sign.km * scale, extent: SIGN_WIDTH })),
    0,
    width,
  );
  return signs.map((sign, index) => ({
    sign,
    x: places[index] ?? sign.km * scale,
    at: sign.km * scale,
  }));
}

function placeKey(
  content: StripContent,
  width: number,
  top: number,
  i18n: Translator,
): StripLayout['key'] {
  const modes = new Set(
    content.strips.flatMap((strip) => strip.segments.map((segment) => segment.mode)),
  );
  const kinds = new Set(content.strips.flatMap((strip) => strip.signs.map((sign) => sign.kind)));
  const entries: readonly (readonly [StripSign, string, number])[] = [
    ...(['rail', 'sea', 'road', 'pipeline'] as const)
      .filter((mode) => modes.has(mode))
      .map((mode) => [mode, i18n.code('mode', mode), 34] as const),
    ...(['border', 'gauge', 'transhipment'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => [kind, i18n.code('chart.strip.sign', kind), 16] as const),
  ];
  let x = 0;
  let y = top + KEY_ROW / 2;
  return entries.map(([sign, text, indent]) => {
    const extent = indent + textWidth(text, KEY_SIZE);
    if (x > 0 && x + extent > width) {
      x = 0;
      y += KEY_ROW;
    }
    const place = { sign, text, x, y };
    x += extent + 16;
    return place;
  });
}
