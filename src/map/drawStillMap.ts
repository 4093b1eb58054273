import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Basemap } from './basemap.ts';
import type { Box } from './box.ts';
import { isInside } from './box.ts';
import { coarsen } from './coarsen.ts';
import { drawBasemap } from './drawBasemap.ts';
import type { MapGeometry } from './drawMap.ts';
import { drawLines, drawSigns, placeNames, toMapGeometry } from './drawMap.ts';
import type { PlacedName } from './drawNames.ts';
import { drawName } from './drawNames.ts';
import type { Ink } from './ink.ts';
import { escapeText, ink, toSvgText } from './ink.ts';
import { openingFrame } from './openingFrame.ts';
import { snapped } from './snapped.ts';
import type { NameRoom, StillSheet } from './stillSheet.ts';
import { buttonsOf } from './stillSheet.ts';

/** Widths in heights from which on a map is too low for some names; they are then left out. */
const LOW = [0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.65, 1.8, 2, 2.2, 2.4, 2.7, 3, 3.5] as const;
const LOWEST = 4;

/** Of coasts and borders, px. */
const UNSEEN = 1;

/** Styles find the map by this name. */
const CONTAINER = 'map-still';

/**
 * The opening view of the map for every height that it may have: as wide as its column, the middle
 * of the drawing in the middle of the map. Of its names those are shown that suit the width and
 * that the height does not cut.
 */
export function drawStillMap(
  content: FigureContent & { readonly chart: MapContent },
  i18n: Translator,
  basemap: Basemap,
  sheet: StillSheet,
): string {
  const { width, depth, rooms } = sheet;
  const height = Math.round(width * depth);
  const geometry = toMapGeometry(content.chart);
  const frame = openingFrame(content.chart, { width, height });
  const signs = drawSigns(geometry, frame, i18n);
  const drawn = [
    ...drawBasemap(coarsen(basemap, frame.zoom, UNSEEN), frame),
    ...drawLines(geometry, frame),
    ...signs.places,
    ...signs.nodes,
    ...rooms.map((room) => drawNames(geometry, sheet, room, i18n)),
  ];
  const marks = toSvgText(snapped(drawn), (value) => value)
    // Nothing can be pointed at yet.
    .replace(/<(?:circle|path)(?=[^>]* class="map-(?:hit|glow)")[^>]*\/>/g, '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeText(content.sentence)}</title>`,
    `<style>${roomStyles(rooms)}${LOW_STYLES}</style>`,
    `${marks}</svg>`,
  ].join('');
}

function drawNames(
  geometry: MapGeometry,
  { width, depth }: StillSheet,
  room: NameRoom,
  i18n: Translator,
): Ink {
  const height = Math.round(room.width * depth);
  const top = (height - room.height) / 2;
  const buttons = buttonsOf(room);
  const names = placeNames(
    geometry,
    {
      frame: openingFrame(geometry.content, { width: room.width, height }),
      view: { left: 0, top, right: room.width, bottom: top + room.height },
      taken: [{ ...buttons, top: buttons.top + top, bottom: buttons.bottom + top }],
    },
    i18n,
  );
  const whole = names.filter(({ spot: { box } }) =>
    isInside(box, { left: 0, top: 0, right: room.width, bottom: height }),
  );
  const scale = width / room.width;
  return ink(
    'g',
    {
      'data-names': room.width,
      ...(scale === 1 ? {} : { style: `transform:scale(${scale.toFixed(4)})` }),
    },
    whole.map((name) => untilLow(name, lowFor(name.spot.box, room.width, height))),
  );
}

function untilLow(name: PlacedName, low: number | null): Ink {
  const drawn = drawName(name);
  return low === null ? drawn : { ...drawn, attrs: { ...drawn.attrs, 'data-low': low } };
}

/** The step of `LOW` from which on a map would cut the name; null: no map is so low. */
function lowFor({ top, bottom }: Box, width: number, height: number): number | null {
  const reach = Math.max(height / 2 - top, bottom - height / 2);
  const limit = width / (2 * reach);
  return limit > LOWEST ? null : (LOW.findLast((low) => low <= limit) ?? LOW[0]);
}

const LOW_STYLES = LOW.map(
  (low) => `@container ${CONTAINER} (min-aspect-ratio:${low}){[data-low="${low}"]{display:none}}`,
).join('');

function roomStyles(rooms: readonly NameRoom[]): string {
  return rooms
    .map(({ from, width }, index) => {
      const next = rooms[index + 1]?.from;
      const until = next === undefined ? '' : ` and (max-width:${next - 0.02}px)`;
      return `@container ${CONTAINER} (min-width:${from}px)${until}{.map-still [data-names="${width}"]{display:inline}}`;
    })
    .join('');
}
