import type { MapContent } from '#content/figureContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { drawLabels } from './drawLabels.ts';
import { drawLegTargets, drawStrands } from './drawLines.ts';
import { drawNodes, drawPlaces, spotNodes, spotPlaces } from './drawNodes.ts';
import type { Ink } from './ink.ts';
import { mostTonnes } from './lineStyle.ts';
import type { Frame } from './mercator.ts';
import type { Box } from './placeLabels.ts';
import type { LegCurve, Strand } from './strands.ts';
import { toLegCurves, toStrands } from './strands.ts';

/** What of a content does not change with zoom and position. */
export interface MapGeometry {
  readonly content: MapContent;
  readonly strands: readonly Strand[];
  readonly curves: readonly LegCurve[];
  readonly most: number | null;
}

export function toMapGeometry(content: MapContent): MapGeometry {
  return {
    content,
    strands: toStrands(content.lines),
    curves: toLegCurves(content.lines),
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

/** `view` is the part of the frame in sight. */
export function drawMap(
  { content, strands, curves, most }: MapGeometry,
  frame: Frame,
  view: Box,
  i18n: Translator,
): DrawnMap {
  const nodes = spotNodes(content.nodes, frame);
  const places = spotPlaces(content.places, frame);
  return {
    strands: drawStrands(strands, frame, most),
    legs: drawLegTargets(curves, frame, most),
    places: drawPlaces(places),
    nodes: drawNodes(nodes),
    labels: drawLabels({ content, curves, most, nodes, places, frame, view }, i18n),
  };
}
