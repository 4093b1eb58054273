import type { MapContent } from '#content/mapContent.ts';
import { remembered } from '#dataset/remembered.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Box } from './box.ts';
import { drawLegTargets, drawStrands, toPixelLines } from './drawLines.ts';
import type { PlacedName } from './drawNames.ts';
import { drawName, placeNamesOf } from './drawNames.ts';
import { drawNodes, drawPlaces, spotNodes, spotPlaces } from './drawNodes.ts';
import type { Ink } from './ink.ts';
import { mostTonnes } from './lineStyle.ts';
import type { Frame } from './mercator.ts';
import type { LineCurve } from './strands.ts';
import { toLegCurves, toStrands } from './strands.ts';

/** Points nearer to each other than this are not told apart, px. */
const DRAWN_STEP = 1.5;
/** What is only pointed at may be coarser. */
const HIT_STEP = 6;

/** What of a content does not change with zoom and position. */
export interface MapGeometry {
  readonly content: MapContent;
  readonly strands: readonly LineCurve[];
  readonly legs: readonly LineCurve[];
  readonly most: number | null;
}

export function toMapGeometry(content: MapContent): MapGeometry {
  return {
    content,
    strands: toStrands(content.lines),
    legs: toLegCurves(content.lines),
    most: mostTonnes(content),
  };
}

/** Layers over the basemap, in drawing order. */
export interface DrawnMap {
  readonly strands: readonly Ink[];
  readonly legs: readonly Ink[];
  readonly places: readonly Ink[];
  readonly nodes: readonly Ink[];
  readonly labels: readonly Ink[];
}

export interface DrawingRoom {
  readonly frame: Frame;
  /** The part of the frame in sight. */
  readonly view: Box;
  /** Parts of the view that no name may stand on. */
  readonly taken: readonly Box[];
}

export function drawMap(geometry: MapGeometry, room: DrawingRoom, i18n: Translator): DrawnMap {
  return {
    strands: drawLines(geometry, room.frame),
    legs: drawTargets(geometry, room.frame, i18n),
    ...drawSigns(geometry, room.frame, i18n),
    labels: placeNames(geometry, room, i18n).map(drawName),
  };
}

/** Lines of the legs: what changes from year to year. */
export function drawLines(geometry: MapGeometry, frame: Frame): readonly Ink[] {
  return drawStrands(strandsIn(geometry, frame), frame);
}

/** What is pointed at where the legs lie. */
export function drawTargets(
  { legs, most }: MapGeometry,
  frame: Frame,
  i18n: Translator,
): readonly Ink[] {
  return drawLegTargets(toPixelLines(legs, frame, most, HIT_STEP), frame, i18n);
}

/** Drawn once, and kept clear of by names. */
const strandsIn = remembered(({ strands, most }: MapGeometry, frame: Frame) =>
  toPixelLines(strands, frame, most, DRAWN_STEP),
);

/** Nodes and places without their names. */
export function drawSigns(
  { content }: MapGeometry,
  frame: Frame,
  i18n: Translator,
): Pick<DrawnMap, 'places' | 'nodes'> {
  const nodes = spotNodes(content.nodes, frame);
  return {
    places: drawPlaces(spotPlaces(content.places, nodes, frame), i18n),
    nodes: drawNodes(nodes),
  };
}

/** Which names stand where. */
export function placeNames(
  geometry: MapGeometry,
  room: DrawingRoom,
  i18n: Translator,
): readonly PlacedName[] {
  const { content } = geometry;
  const nodes = spotNodes(content.nodes, room.frame);
  const places = spotPlaces(content.places, nodes, room.frame);
  const lines = strandsIn(geometry, room.frame);
  return placeNamesOf({ ...room, lines, nodes, places }, i18n);
}

/** Equal for contents that differ at most in what their legs carry. */
export function standingKey({ lines, nodes, places }: MapContent): string {
  return JSON.stringify([lines.map(({ id, corridor, lit }) => [id, corridor, lit]), nodes, places]);
}
