import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent, MapLine, MapNode, MapPlace } from '#content/mapContent.ts';

import type { Release } from './provenance.ts';

type Position = readonly [number, number];

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry:
    | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
    | { readonly type: 'Point'; readonly coordinates: Position };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** RFC 7946: longitude before latitude, WGS 84; a position has no more digits than it can mean. */
export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  /** West, south, east, north of what it holds. */
  readonly bbox: readonly [number, number, number, number];
  readonly title: string;
  readonly description: string;
  readonly attribution: string;
  /** Id of the build it was taken from. */
  readonly release: string;
  /** ISO date of that build. */
  readonly released: string;
  /** The page that shows the same. */
  readonly url: string;
  readonly features: readonly Feature[];
}

/** About a metre: finer than any position here is known. */
const DECIMALS = 5;

/** What a map shows, for a GIS: legs as lines, nodes and places as points; null where nothing is shown. */
export function toGeoJson(
  content: FigureContent,
  release: Release,
  address: string,
): FeatureCollection | null {
  if (content.chart.kind !== 'map') return null;
  const features = featuresOf(content.chart);
  const bbox = bboxOf(features);
  if (bbox === null) return null;
  return {
    type: 'FeatureCollection',
    bbox,
    title: content.sentence,
    description: content.subtitle,
    attribution: content.sourceLine,
    release: release.id,
    released: release.date,
    url: address,
    features,
  };
}

function featuresOf({ lines, nodes, places }: MapContent): readonly Feature[] {
  return [
    ...lines.filter((line) => line.path.length > 1).map(lineFeature),
    ...nodes.map(nodeFeature),
    ...places.map(placeFeature),
  ];
}

function lineFeature(line: MapLine): Feature {
  const { id, label, mode, corridor, status, path, tonnes, tonnesText, lengthText, lit } = line;
  return {
    type: 'Feature',
    id: `leg:${id}`,
    geometry: { type: 'LineString', coordinates: path.map(rounded) },
    properties: {
      kind: 'leg',
      name: label,
      mode,
      corridor,
      status,
      tonnes,
      tonnesText,
      length: lengthText,
      shown: lit,
    },
  };
}

function nodeFeature({ id, label, kind, lon, lat, signs, lit }: MapNode): Feature {
  return {
    type: 'Feature',
    id: `node:${id}`,
    geometry: { type: 'Point', coordinates: rounded([lon, lat]) },
    properties: { kind: 'node', name: label, nodeKind: kind, signs, shown: lit },
  };
}

function placeFeature({ id, label, lon, lat, events, value }: MapPlace): Feature {
  return {
    type: 'Feature',
    id: `place:${id}`,
    geometry: { type: 'Point', coordinates: rounded([lon, lat]) },
    properties: { kind: 'place', name: label, events, largestValueUsd: value },
  };
}

function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

function bboxOf(features: readonly Feature[]): FeatureCollection['bbox'] | null {
  const positions = features.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
  );
  if (positions.length === 0) return null;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
