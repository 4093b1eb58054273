import type { MapNode, MapPlace } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { colour, font } from '#theme/tokens.ts';
import { COUNTRY_NAMES } from './countryNames.ts';
import type { PixelLine } from './drawLines.ts';
import type { Spotted } from './drawNodes.ts';
import { boxOf, drawSign, SIGN_WIDTH } from './drawNodes.ts';
import type { Ink } from './ink.ts';
import { ink, path } from './ink.ts';
import { corridorTextColour } from './lineStyle.ts';
import type { Frame, Point } from './mercator.ts';
import { toFramePoint, toUnit } from './mercator.ts';
import { spotsAlong } from './pixelLine.ts';
import type { Box, LabelRequest, PlacedLabel } from './placeLabels.ts';
import { placeLabels, SIDES } from './placeLabels.ts';
import { SEA_NAMES } from './seaNames.ts';
import { textWidth } from './textWidth.ts';

/** What a label looks like; where it goes is found afterwards. */
interface Label extends LabelRequest {
  readonly text: string;
  readonly style: LabelStyle;
  readonly signs: MapNode['signs'];
}

interface LabelStyle {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly family: string;
  readonly spacing: number;
  readonly italic: boolean;
  readonly halo: string;
}

const NODE: LabelStyle = {
  size: 12,
  weight: 500,
  fill: colour.ink,
  family: font.sans,
  spacing: 0,
  italic: false,
  halo: colour.land,
};
const CHIEF: LabelStyle = { ...NODE, size: 13, weight: 600 };
const PLACE: LabelStyle = { ...NODE, size: 11.5, fill: colour.muted };
const COUNTRY: LabelStyle = { ...NODE, size: 10.5, fill: colour.muted, spacing: 1.4 };
const SEA: LabelStyle = {
  ...NODE,
  size: 13,
  weight: 400,
  fill: colour.muted,
  family: font.serif,
  italic: true,
  spacing: 0.3,
  halo: colour.sea,
};
const CORRIDOR: LabelStyle = { ...NODE, size: 12.5, weight: 600 };

const LINE_HEIGHT = 1.25;
/** So many of the first nodes are written larger, and led to where it is crowded around them. */
const CHIEF_WEIGHT = 14;
/** How far a chief node's name may move off where its surroundings are crowded, px. */
const LED_GAPS = [20, 34, 50];
/** One corridor name is tried at points this far apart. */
const NAME_EVERY = 46;

export interface LabelScene {
  readonly lines: readonly PixelLine[];
  readonly nodes: readonly Spotted<MapNode>[];
  readonly places: readonly Spotted<MapPlace>[];
  readonly frame: Frame;
  readonly view: Box;
  readonly taken: readonly Box[];
}

/** Names of nodes, corridors, countries, seas and places, as many as fit without touching. */
export function drawLabels(scene: LabelScene, i18n: Translator): readonly Ink[] {
  const { lines, nodes, places, frame, view } = scene;
  const [first, second, ...others] = countryLabels(frame, i18n);
  const labels = [
    ...[first, second].filter((label) => label !== undefined),
    ...corridorLabels(scene, i18n),
    ...nodeLabels(nodes, 1, CHIEF_WEIGHT),
    ...seaLabels(frame, i18n),
    ...nodeLabels(nodes, CHIEF_WEIGHT + 1, Number.POSITIVE_INFINITY),
    ...others,
    ...placeLabelsOf(places, nodes),
  ];
  const placed = placeLabels(labels, {
    obstacles: [
      ...scene.taken,
      ...nodes.map(boxOf),
      ...places.filter(({ radius }) => radius < 12).map(boxOf),
    ],
    line: lines.flatMap(({ pixels }) => spotsAlong(pixels, 7).map(({ at }) => at)),
    view,
  });
  const byId = new Map(labels.map((label) => [label.id, label]));
  return placed.flatMap((spot) => {
    const label = byId.get(spot.id);
    return label ? [drawLabel(label, spot)] : [];
  });
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
    .filter(({ thing }) => thing.lit && thing.weight >= from && thing.weight <= to)
    .sort((a, b) => a.thing.weight - b.thing.weight)
    .map(({ thing, at, radius }) =>
      request(`node:${thing.id}`, shortName(thing), thing.weight <= CHIEF_WEIGHT ? CHIEF : NODE, {
        anchors: [at],
        gap: radius + 3,
        farGaps: thing.weight <= CHIEF_WEIGHT ? LED_GAPS : [],
        signs: thing.signs,
      }),
    );
}

/** The two countries in brackets behind a crossing's name can be seen on the map. */
function shortName({ kind, label }: MapNode): string {
  return kind === 'border-crossing' ? label.replace(/\s*\([^)]*\)$/, '') : label;
}

function placeLabelsOf(
  places: readonly Spotted<MapPlace>[],
  nodes: readonly Spotted<MapNode>[],
): readonly Label[] {
  const named = new Set(nodes.map(({ thing }) => thing.label));
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
function corridorLabels({ lines, view }: LabelScene, i18n: Translator): readonly Label[] {
  const corridors = [...new Set(lines.map(({ line }) => line.corridor))];
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

function drawLabel({ text, style, signs }: Label, spot: PlacedLabel): Ink {
  const { box } = spot;
  const middle = (box.top + box.bottom) / 2;
  const signsLeft = box.right - signs.length * SIGN_WIDTH;
  const words = ink(
    'text',
    {
      x: Math.round(box.left * 10) / 10,
      y: Math.round((middle + style.size * 0.36) * 10) / 10,
      fontSize: style.size,
      fontWeight: style.weight,
      fontFamily: style.family,
      fontStyle: style.italic ? 'italic' : 'normal',
      letterSpacing: style.spacing,
      fill: style.fill,
      stroke: style.halo,
      strokeWidth: 3,
      strokeLinejoin: 'round',
      paintOrder: 'stroke',
    },
    text,
  );
  const drawn = signs.map((kind, index) =>
    ink(
      'g',
      {
        transform: `translate(${(signsLeft + index * SIGN_WIDTH + 2).toFixed(1)},${middle.toFixed(1)})`,
      },
      [drawSign(kind)],
    ),
  );
  return ink('g', { className: 'map-label' }, [
    ...(spot.led ? [leader(spot)] : []),
    words,
    ...drawn,
  ]);
}

function leader({ anchor: [x, y], box }: PlacedLabel): Ink {
  const toX = Math.max(box.left, Math.min(box.right, x));
  const toY = Math.max(box.top + 2, Math.min(box.bottom - 2, y));
  return path(`M${x.toFixed(1)},${y.toFixed(1)}L${toX.toFixed(1)},${toY.toFixed(1)}`, {
    stroke: colour.ink,
    strokeWidth: 0.8,
  });
}
