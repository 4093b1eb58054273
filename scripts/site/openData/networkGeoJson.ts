import type { Release } from '#export/provenance.ts';
import type { Leg, Network, Node, Position } from '#network/network.ts';

/** About a metre: finer than any position here is known. */
const DECIMALS = 5;

/**
 * The whole network for a GIS (RFC 7946): nodes as points, legs as lines with the routes that use them.
 * Foreign members carry the release and the routes, which have no shape of their own.
 */
export function networkGeoJson(network: Network, release: Release): unknown {
  const routes = [...network.routes.values()];
  const positions = [
    ...[...network.nodes.values()].map(({ lon, lat }): Position => [lon, lat]),
    ...[...network.legs.values()].flatMap(({ path }) => path),
  ];
  return {
    type: 'FeatureCollection',
    bbox: boundsOf(positions),
    release,
    features: [
      ...[...network.nodes.values()].map(nodeFeature),
      ...[...network.legs.values()].map((leg) =>
        legFeature(
          leg,
          routes.filter(({ legs }) => legs.includes(leg.id)).map(({ id }) => id),
        ),
      ),
    ],
    routes,
  };
}

function nodeFeature({ lon, lat, ...node }: Node) {
  return {
    type: 'Feature',
    id: `node:${node.id}`,
    geometry: { type: 'Point', coordinates: rounded([lon, lat]) },
    properties: { feature: 'node', ...node },
  };
}

function legFeature({ path, ...leg }: Leg, routes: readonly string[]) {
  return {
    type: 'Feature',
    id: `leg:${leg.id}`,
    geometry: { type: 'LineString', coordinates: path.map(rounded) },
    properties: { feature: 'leg', ...leg, routes },
  };
}

function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

function boundsOf(positions: readonly Position[]): readonly number[] {
  const longitudes = positions.map(([lon]) => lon);
  const latitudes = positions.map(([, lat]) => lat);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}
