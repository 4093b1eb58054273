import type { MapNode, MapPlace } from '#content/mapContent.ts';
import type { SignKind } from '#content/stripContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { colour, sectorColour } from '#theme/tokens.ts';
import type { Box } from './box.ts';
import type { Ink } from './ink.ts';
import { ink, path } from './ink.ts';
import type { Frame, Point } from './mercator.ts';
import { toFramePoint, toUnit } from './mercator.ts';

/** A node or place with where it stands and how far it reaches, px. */
export interface Spotted<T> {
  readonly thing: T;
  readonly at: Point;
  /** 0: not drawn on so small a map, but there for who walks from mark to mark. */
  readonly radius: number;
  /** Where a pointer or finger still means it. */
  readonly reach: number;
}

const RADII: Readonly<Record<string, number>> = {
  'sea-port': 5,
  'oil-terminal': 5.5,
  'dry-port': 4.5,
  city: 4,
  'border-crossing': 4,
  'rail-hub': 3.2,
};
const OTHER_RADIUS = 3.2;
/** On a smaller map what only lies on the way would leave no room for the names of the rest. */
const MINOR_ZOOM = 2.72;
const MINOR = new Set(['rail-hub', 'border-crossing']);
/** So many of the weightiest nodes are drawn whatever they are. */
const FOREMOST = 12;
/** From this zoom on, nodes are drawn at full size. */
const FULL_ZOOM = 4.5;
const TARGET_RADIUS = 12;
const NEIGHBOURS_SHARE = 0.4;

export function spotNodes(nodes: readonly MapNode[], frame: Frame): readonly Spotted<MapNode>[] {
  const scale = Math.max(0.55, Math.min(1, 0.55 + (frame.zoom - 2.5) * 0.225));
  return reaching(
    nodes.map((thing) => ({
      thing,
      at: toFramePoint(toUnit([thing.lon, thing.lat]), frame),
      radius:
        MINOR.has(thing.kind) && thing.weight > FOREMOST && frame.zoom < MINOR_ZOOM
          ? 0
          : nodeRadius(thing.kind) * (frame.zoom >= FULL_ZOOM ? 1 : scale),
    })),
  );
}

/** Neighbours share the room between them, so that each can be hit, and a leg that joins them. */
function reaching<T>(spots: readonly Omit<Spotted<T>, 'reach'>[]): readonly Spotted<T>[] {
  return spots.map((spot, index) => {
    const gaps = spots.map(({ at }, other) =>
      other === index
        ? Number.POSITIVE_INFINITY
        : Math.hypot(at[0] - spot.at[0], at[1] - spot.at[1]),
    );
    const room = Math.min(Math.min(...gaps) * NEIGHBOURS_SHARE, TARGET_RADIUS);
    return { ...spot, reach: Math.max(1, room) };
  });
}

export function nodeRadius(kind: string): number {
  return RADII[kind] ?? OTHER_RADIUS;
}

/** Begins the id under which a place with several events asks to be opened. */
export const PLACE_PREFIX = 'place:';

const SMALLEST_PLACE = 4;
const RING_PLACE = 9;
const LARGEST_PLACE = 22;

/**
 * Areas in proportion to the value; a place without one is small and hollow. One that lies at a
 * node shows as a ring around it, which can be pointed at.
 */
export function spotPlaces(
  places: readonly MapPlace[],
  nodes: readonly Spotted<MapNode>[],
  frame: Frame,
): readonly Spotted<MapPlace>[] {
  const most = largestValue(places);
  return places
    .map((thing) => {
      const at = toFramePoint(toUnit([thing.lon, thing.lat]), frame);
      const onNode = nodes.some(
        (node) => Math.hypot(node.at[0] - at[0], node.at[1] - at[1]) < SMALLEST_PLACE * 2,
      );
      const least = onNode ? RING_PLACE : SMALLEST_PLACE;
      const radius = Math.max(least, placeRadius(thing.value, most));
      return { thing, at, radius, reach: Math.max(radius, TARGET_RADIUS) };
    })
    .sort((a, b) => b.radius - a.radius);
}

export function largestValue(places: readonly MapPlace[]): number {
  return Math.max(1, ...places.map(({ value }) => value ?? 0));
}

export function placeRadius(value: number | null, most: number): number {
  return value === null
    ? SMALLEST_PLACE
    : Math.max(SMALLEST_PLACE, LARGEST_PLACE * Math.sqrt(value / most));
}

export function drawNodes(nodes: readonly Spotted<MapNode>[]): readonly Ink[] {
  return nodes.map(drawNode);
}

function drawNode({ thing, at: [x, y], radius, reach }: Spotted<MapNode>): Ink {
  const mark = ink(
    'g',
    { className: 'map-target', transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` },
    [
      ink('circle', { className: 'map-hit', r: reach, fill: 'none' }),
      ink('circle', { className: 'map-glow', r: radius + 4.5, fill: 'none' }),
      ...(radius > 0
        ? [ink('g', { opacity: thing.lit ? 1 : 0.35 }, [nodeShape(thing.kind, radius)])]
        : []),
    ],
  );
  return { ...mark, opens: { card: `node:${thing.id}`, label: thing.label, group: 'nodes' } };
}

/** Each role has a shape of its own: ring, square, diamond, bar, dot. */
export function nodeShape(kind: string, r: number): Ink {
  const open = { fill: colour.sheet, stroke: colour.ink, strokeWidth: Math.min(2, r * 0.45) };
  const solid = { fill: colour.ink, stroke: colour.sheet, strokeWidth: 1 };
  switch (kind) {
    case 'sea-port':
      return ink('circle', { r, ...open });
    case 'dry-port':
      return ink('rect', {
        x: -r * 0.88,
        y: -r * 0.88,
        width: r * 1.76,
        height: r * 1.76,
        ...open,
      });
    case 'oil-terminal':
      return path(`M0,${-r}L${r},0L0,${r}L${-r},0Z`, solid);
    case 'border-crossing':
      return ink('rect', { x: -r * 0.38, y: -r, width: r * 0.76, height: r * 2, ...solid });
    case 'city':
      return ink('circle', { r, ...solid });
    default:
      return ink('circle', { r: r * 0.9, ...solid });
  }
}

export function drawPlaces(places: readonly Spotted<MapPlace>[], i18n: Translator): readonly Ink[] {
  return places.map((place) => drawPlace(place, i18n));
}

function drawPlace({ thing, at: [x, y], radius, reach }: Spotted<MapPlace>, i18n: Translator): Ink {
  const fill = placeColour(thing);
  const mark = ink(
    'g',
    { className: 'map-target', transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` },
    [
      ink('circle', { className: 'map-hit', r: reach, fill: 'none' }),
      ink('circle', { className: 'map-glow', r: radius + 4, fill: 'none' }),
      placeShape(radius, fill, thing.value),
    ],
  );
  const [first, second] = thing.events;
  if (!first) return mark;
  // Several events at one place are chosen from a list.
  const card = second ? `${PLACE_PREFIX}${thing.id}` : first.entity;
  return { ...mark, opens: { card, label: placeLabel(thing, i18n), group: 'places' } };
}

export function placeShape(r: number, fill: string, value: number | null): Ink {
  const fillOpacity = value === null ? 0.1 : 0.45;
  return ink('circle', { r, fill, fillOpacity, stroke: fill, strokeWidth: 1.6 });
}

function placeLabel({ label: place, events }: MapPlace, i18n: Translator): string {
  const [first, second] = events;
  return first && !second
    ? i18n.t('map.place.one', { place, event: first.title })
    : i18n.t('map.place.several', { place, count: events.length });
}

function placeColour({ colour: role }: MapPlace): string {
  return role.startsWith('sector:') ? sectorColour(role.slice(7)) : `var(--${role})`;
}

/** Signs beside a node's name, 11 px squares with their left edge and middle at 0,0. */
export function drawSign(kind: SignKind): Ink {
  const stroke = { stroke: colour.ink, strokeWidth: 1.4, strokeLinecap: 'round' } as const;
  switch (kind) {
    case 'border':
      return path('M5.5,-5V5', { ...stroke, strokeDasharray: '2 2', strokeLinecap: 'butt' });
    case 'gauge':
      // Two rails that draw together.
      return path('M1,-4H4L7,-2H10M1,4H4L7,2H10', stroke);
    case 'transhipment':
      return path('M3.5,4.5V-4M1.5,-2L3.5,-4.5L5.5,-2M8,-4.5V4M6,2L8,4.5L10,2', stroke);
  }
}

export const SIGN_WIDTH = 13;

export function boxOf({ at: [x, y], radius }: Spotted<unknown>): Box {
  const half = radius + 1;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
