import * as v from 'valibot';
import type { Known } from '#dataset/parseFields.ts';
import {
  CODE,
  COUNTRY,
  FINITE,
  idIn,
  LATITUDE,
  LOCALIZED_TEXT,
  LONGITUDE,
  orNull,
  sourceIn,
  TEXT,
} from '#dataset/parseFields.ts';
import type { ParsedRow } from '#dataset/parseShape.ts';
import { idsOf, parseLists, parseRows, shape } from '#dataset/parseShape.ts';
import { ProblemList } from '#dataset/problem.ts';
import { greatCircleKm } from './greatCircle.ts';
import type { Leg, Network, Node, Position } from './network.ts';
import { CARGOES, LEG_STATUSES, NODE_KINDS, TRANSPORT_MODES } from './network.ts';
import { parseRoutes } from './parseRoutes.ts';

/** A harbour's mark and the end of a sea lane lie apart, but not farther than this. */
const PATH_END_TOLERANCE_KM = 40;

const LENGTH_ESTIMATE = 'great-circle-estimate';

/** The network, or a DataError that names every fault: each leg joins known nodes, each route's legs meet. */
export function parseNetwork(file: string, json: unknown, known: Known): Network {
  const problems = new ProblemList(file);
  const keys = ['nodes', 'legs', 'routes'] as const;
  const lists = parseLists('network', keys, LOCALIZED_TEXT, json, problems);
  const knownNodes = idsOf(lists.nodes);

  const nodes = byId<Node>(parseRows(NODE, lists.nodes, ['nodes'], problems));
  const legRows = parseRows(legShape(known, knownNodes), lists.legs, ['legs'], problems);
  for (const leg of legRows) checkLeg(leg, nodes, problems);
  const legs = byId<Leg>(legRows);
  const knownToRoutes = { ...known, nodes: knownNodes, legs: idsOf(lists.legs) };
  const routes = parseRoutes(lists.routes, knownToRoutes, legs, problems);
  problems.throwIfAny();

  return { nodes, legs, routes: new Map(routes.map((route) => [route.id, route])) };
}

const GAUGE = v.pipe(v.string(), v.regex(/^\d{4}(\/\d{4})?$/, 'is not a gauge in mm'));

const NODE = shape({
  id: CODE,
  name: LOCALIZED_TEXT,
  short: orNull(LOCALIZED_TEXT),
  country: COUNTRY,
  lon: LONGITUDE,
  lat: LATITUDE,
  kind: v.picklist(NODE_KINDS),
  locode: orNull(v.pipe(v.string(), v.regex(/^[A-Z]{2}[A-Z2-9]{3}$/, 'is not a UN/LOCODE'))),
  basis: TEXT,
  check: TEXT,
  transshipment: orNull(LOCALIZED_TEXT),
  gaugeBreak: orNull(GAUGE),
  status: orNull(LOCALIZED_TEXT),
  note: orNull(LOCALIZED_TEXT),
});

const POSITIVE = v.pipe(
  FINITE,
  v.check(
    (amount) => amount > 0,
    ({ input }) => `${input} is not above zero`,
  ),
);

function legShape(known: Known, nodes: ReadonlySet<string>) {
  const node = idIn(nodes, 'node');
  const lengthBases = new Set([...known.sources, LENGTH_ESTIMATE]);
  return shape({
    id: CODE,
    from: node,
    to: node,
    mode: v.picklist(TRANSPORT_MODES),
    km: POSITIVE,
    lengthBasis: sourceIn({ sources: lengthBases }),
    greatCircleKm: POSITIVE,
    countries: v.pipe(v.array(COUNTRY), v.minLength(1, 'has no country')),
    gauge: orNull(GAUGE),
    path: v.pipe(
      v.array(v.strictTuple([LONGITUDE, LATITUDE])),
      v.minLength(2, 'has fewer than two positions'),
    ),
    pathBasis: TEXT,
    hours: orNull(POSITIVE),
    connector: v.optional(v.boolean(), false),
    status: v.optional(v.picklist(LEG_STATUSES), 'operating'),
    cargo: v.optional(v.picklist(CARGOES), 'dry'),
    note: orNull(LOCALIZED_TEXT),
  });
}

function checkLeg(
  { row, path }: ParsedRow<Leg>,
  nodes: ReadonlyMap<string, Node>,
  problems: ProblemList,
): void {
  if (row.from === row.to) problems.add([...path, 'to'], `joins "${row.from}" with itself`);
  const last = row.path.length - 1;
  const ends = [
    [row.from, 0],
    [row.to, last],
  ] as const;
  for (const [id, index] of ends) {
    const node = nodes.get(id);
    const position = row.path[index];
    const distance = node && position ? distanceKm(node, position) : 0;
    if (distance > PATH_END_TOLERANCE_KM) {
      problems.add([...path, 'path', index], `is ${Math.round(distance)} km away from "${id}"`);
    }
  }
}

function distanceKm(node: Node, position: Position): number {
  return greatCircleKm([node.lon, node.lat], position);
}

function byId<Row extends { readonly id: string }>(
  rows: readonly ParsedRow<Row>[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map(({ row }) => [row.id, row]));
}
