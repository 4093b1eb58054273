import type { MapNode, MapPlace } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Box } from './box.ts';
import { COUNTRY_NAMES } from './countryNames.ts';
import type { PixelLine } from './drawLines.ts';
import type { Spotted } from './drawNodes.ts';
import { SIGN_WIDTH } from './drawNodes.ts';
import type { LabelStyle } from './labelStyle.ts';
import { CHIEF, CORRIDOR, COUNTRY, NODE, PLACE, SEA } from './labelStyle.ts';
import { corridorTextColour } from './lineStyle.ts';
import type { Frame, Point } from './mercator.ts';
import { toFramePoint, toUnit } from './mercator.ts';
import { spotsAlong } from './pixelLine.ts';
import type { LabelRequest } from './placeLabels.ts';
import { SIDES } from './placeLabels.ts';
import { SEA_NAMES } from './seaNames.ts';
import { textWidth } from './textWidth.ts';

/** What a label looks like; where it goes is found afterwards. */
export interface Label extends LabelRequest {
  readonly text: string;
  readonly style: LabelStyle;
  readonly signs: MapNode['signs'];
}

const LINE_HEIGHT = 1.25;
/** So many of the first nodes are written larger, and led to where it is crowded around them. */
const CHIEF_WEIGHT = 14;
/** How far a chief node's name may move off where its surroundings are crowded, px. */
const LED_GAPS = [20, 34, 50];
/** One corridor name is tried at points this far apart. */
const NAME_EVERY = 46;

/** Named before its nodes; other corridors find a place beside theirs. */
const FOREMOST = 'middle';

export interface LabelScene {
  readonly lines: readonly PixelLine[];
  readonly nodes: readonly Spotted<MapNode>[];
  readonly places: readonly Spotted<MapPlace>[];
  readonly frame: Frame;
  readonly view: Box;
  readonly taken: readonly Box[];
}

/** What would be named on the map, the weightiest first. */
export function requestNames(scene: LabelScene, i18n: Translator): readonly Label[] {
  const { nodes, places, frame } = scene;
  const [first, second, ...others] = countryLabels(frame, i18n);
  return [
    ...[first, second].filter((label) => label !== undefined),
    ...corridorLabels(scene, i18n, (corridor) => corridor === FOREMOST),
    ...nodeLabels(nodes, 1, CHIEF_WEIGHT),
    ...corridorLabels(scene, i18n, (corridor) => corridor !== FOREMOST),
    ...seaLabels(frame, i18n),
    ...nodeLabels(nodes, CHIEF_WEIGHT + 1, Number.POSITIVE_INFINITY),
    ...others,
    ...placeLabelsOf(places, nodes),
  ];
}

function request(
  id: string,
  text: string,
  style: LabelStyle,
  rest: Partial<Label> & Pick<Label, 'anchors'>,
): Label {
  const signs = rest.signs ?? [];
  return {
    id,
    text,
    style,
    gap: 6,
    farGaps: [],
    anchorCost: 0.25,
    sides: SIDES,
    overLines: false,
    width: textWidth(text, style.size, style.spacing) + signs.length * SIGN_WIDTH,
    height: style.size * LINE_HEIGHT,
    ...rest,
    signs,
  };
}

function nodeLabels(
  nodes: readonly Spotted<MapNode>[],
  from: number,
  to: number,
): readonly Label[] {
  return nodes
    .filter(
      ({ thing, radius }) => radius > 0 && thing.lit && thing.weight >= from && thing.weight <= to,
    )
    .sort((a, b) => a.thing.weight - b.thing.weight)
    .map(({ thing, at, radius }) =>
      request(`node:${thing.id}`, thing.short, thing.weight <= CHIEF_WEIGHT ? CHIEF : NODE, {
        anchors: [at],
        gap: radius + 3,
        farGaps: thing.weight <= CHIEF_WEIGHT ? LED_GAPS : [],
        signs: thing.signs,
      }),
    );
}

function placeLabelsOf(
  places: readonly Spotted<MapPlace>[],
  nodes: readonly Spotted<MapNode>[],
): readonly Label[] {
  const named = new Set(nodes.flatMap(({ thing }) => [thing.label, thing.short]));
  return places
    .filter(({ thing }) => !named.has(thing.label))
    .map(({ thing, at, radius }) =>
      request(`place:${thing.id}`, thing.label, PLACE, { anchors: [at], gap: radius + 2 }),
    );
}

function countryLabels(frame: Frame, i18n: Translator): readonly Label[] {
  return COUNTRY_NAMES.filter(({ minZoom }) => frame.zoom >= minZoom).map(({ code, places }) =>
    request(`country:${code}`, i18n.country(code).toLocaleUpperCase(i18n.locale), COUNTRY, {
      anchors: places.map((place) => toFramePoint(toUnit(place), frame)),
      sides: ['centre'],
      overLines: true,
    }),
  );
}

function seaLabels(frame: Frame, i18n: Translator): readonly Label[] {
  return SEA_NAMES.filter(({ minZoom }) => frame.zoom >= minZoom).map(({ name, places }) =>
    request(`sea:${name.en}`, i18n.text(name), SEA, {
      anchors: places.map((place) => toFramePoint(toUnit(place), frame)),
      sides: ['centre'],
      overLines: true,
    }),
  );
}

const NAMED_ON = ['pipeline', 'rail', 'sea', 'road'] as const;

function isSeen(pixels: readonly Point[], view: Box): boolean {
  return pixels.some(
    ([x, y]) => x > view.left && x < view.right && y > view.top && y < view.bottom,
  );
}

/** Each corridor is named beside its own line, near the middle of what is in sight of it. */
function corridorLabels(
  { lines, view }: LabelScene,
  i18n: Translator,
  isWanted: (corridor: string) => boolean,
): readonly Label[] {
  const corridors = [...new Set(lines.map(({ line }) => line.corridor))].filter(isWanted);
  return corridors.flatMap((corridor) => {
    const own = lines.filter(({ line }) => line.corridor === corridor && line.lit);
    // On land a corridor has its line to itself; at sea several share a fairway.
    const best = NAMED_ON.map((mode) => own.filter(({ line }) => line.mode === mode)).find(
      (found) => found.some(({ pixels }) => isSeen(pixels, view)),
    );
    const spots = (best ?? own)
      .flatMap(({ pixels }) => spotsAlong(pixels, NAME_EVERY).map(({ at }) => at))
      .filter((spot) => isSeen([spot], view));
    if (spots.length === 0) return [];
    return [
      request(`corridor:${corridor}`, i18n.code('map.corridor', corridor), CORRIDOR, {
        anchors: nearestFirst(spots),
        anchorCost: 0.015,
        gap: 7,
        farGaps: LED_GAPS,
        sides: ['n', 's', 'e', 'w'],
        style: { ...CORRIDOR, fill: corridorTextColour(corridor) },
      }),
    ];
  });
}

function nearestFirst(spots: readonly Point[]): readonly Point[] {
  const middle = [0, 1].map((axis) => {
    const values = spots.map((spot) => spot[axis as 0 | 1]).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? 0;
  });
  const far = ([x, y]: Point) => Math.hypot(x - (middle[0] ?? 0), y - (middle[1] ?? 0));
  return [...spots].sort((a, b) => far(a) - far(b));
}
