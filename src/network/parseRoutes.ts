import * as v from 'valibot';
import type { Known } from '#dataset/parseFields.ts';
import {
  CODE,
  COUNTRY,
  FINITE,
  idIn,
  LOCALIZED_TEXT,
  orNull,
  PERIOD,
  sourceIn,
  TEXT,
} from '#dataset/parseFields.ts';
import type { ParsedRow } from '#dataset/parseShape.ts';
import { parseRows, shape } from '#dataset/parseShape.ts';
import type { ProblemList } from '#dataset/problem.ts';
import type { Leg, Route, RouteClaim } from './network.ts';
import { CARGOES, CLAIM_UNITS, CORRIDORS, ROUTE_STATUSES } from './network.ts';

/** Ids that a route may refer to, also of nodes and legs that are faulty themselves. */
export interface KnownToRoutes extends Known {
  readonly nodes: ReadonlySet<string>;
  readonly legs: ReadonlySet<string>;
}

/** The routes whose shape holds; each claim gets its id, each fault is told. */
export function parseRoutes(
  rows: readonly unknown[],
  known: KnownToRoutes,
  legs: ReadonlyMap<string, Leg>,
  problems: ProblemList,
): readonly Route[] {
  const parsed = parseRows(routeShape(known), rows, ['routes'], problems);
  return parsed.map((one) => {
    checkChain(one, legs, problems);
    return { ...one.row, claims: nameClaims(one, problems) };
  });
}

type RouteRow = v.InferOutput<ReturnType<typeof routeShape>>;
type ClaimRow = RouteRow['claims'][number];

const COUNT = v.pipe(
  v.number(),
  v.check((count) => Number.isInteger(count) && count >= 0, 'is not a count'),
);

const RANGE = v.pipe(
  v.strictTuple([FINITE, FINITE]),
  v.check(([min, max]) => min <= max, 'begins above its end'),
);

function routeShape(known: KnownToRoutes) {
  const node = idIn(known.nodes, 'node');
  return shape({
    id: CODE,
    name: LOCALIZED_TEXT,
    corridor: v.picklist(CORRIDORS),
    status: v.picklist(ROUTE_STATUSES),
    cargo: v.optional(v.picklist(CARGOES), 'dry'),
    legs: v.pipe(v.array(idIn(known.legs, 'leg')), v.minLength(1, 'has no leg')),
    from: node,
    to: node,
    countries: v.pipe(v.array(COUNTRY), v.minLength(1, 'has no country')),
    borderCrossings: COUNT,
    modeChanges: COUNT,
    breaksOfGauge: v.array(gaugeBreak(known.nodes)),
    claims: v.array(claimShape(known)),
    note: orNull(LOCALIZED_TEXT),
  });
}

function gaugeBreak(nodes: ReadonlySet<string>) {
  return v.pipe(
    v.string(),
    v.check(
      (text) => text.split('/').length <= 2 && text.split('/').every((id) => nodes.has(id)),
      ({ input }) => `"${input}" is neither a node nor two nodes joined by "/"`,
    ),
  );
}

function claimShape(known: Known) {
  return shape({
    period: orNull(PERIOD),
    min: orNull(FINITE),
    max: orNull(FINITE),
    unit: v.picklist(CLAIM_UNITS),
    extraDays: orNull(RANGE),
    source: sourceIn(known),
    locator: TEXT,
    scope: orNull(LOCALIZED_TEXT),
    note: orNull(LOCALIZED_TEXT),
    variant: orNull(CODE),
  });
}

function nameClaims({ row, path }: ParsedRow<RouteRow>, problems: ProblemList): RouteClaim[] {
  const ids = new Set<string>();
  return row.claims.map((claim, index) => {
    const { variant: _, ...stated } = claim;
    const { min, max, extraDays } = claim;
    const claimPath = [...path, 'claims', index];
    if (min === null && max === null && extraDays === null) problems.add(claimPath, 'has no value');
    if (min !== null && max !== null && min > max) {
      problems.add([...claimPath, 'max'], `${max} is below the minimum of ${min}`);
    }
    const id = claimId(row.id, claim);
    if (ids.has(id))
      problems.add(claimPath, `"${id}" stands twice: tell the two apart by "variant"`);
    ids.add(id);
    return { id, ...stated };
  });
}

function claimId(route: string, { unit, period, source, variant }: ClaimRow): string {
  const when = period?.replace('/', '_') ?? 'undated';
  return `${route}/${unit}.${when}.${source}${variant === null ? '' : `~${variant}`}`;
}

/** Walks the legs from the first node to the last; a leg may be travelled against its direction. */
function checkChain(
  { row, path }: ParsedRow<RouteRow>,
  legs: ReadonlyMap<string, Leg>,
  problems: ProblemList,
): void {
  const chain = row.legs.map((id) => legs.get(id));
  let at: string | null = row.from;
  chain.forEach((leg, index) => {
    if (leg === undefined) {
      at = null;
      return;
    }
    if (at !== null && !touches(leg, at)) {
      const reason =
        index === 0
          ? `leg "${leg.id}" does not begin at "${at}"`
          : `"${leg.id}" does not go on from "${at}", where the leg before it ends`;
      problems.add(index === 0 ? [...path, 'from'] : [...path, 'legs', index], reason);
      at = null;
    }
    at = otherEnd(leg, at ?? entryOf(leg, chain[index + 1]));
  });
  if (at !== null && at !== row.to) {
    problems.add([...path, 'to'], `the last leg ends at "${at}", not at "${row.to}"`);
  }
}

function touches(leg: Leg, node: string): boolean {
  return leg.from === node || leg.to === node;
}

function otherEnd(leg: Leg, node: string): string {
  return leg.from === node ? leg.to : leg.from;
}

/** Where a leg that follows a gap is entered: at the end that the next leg does not touch. */
function entryOf(leg: Leg, next: Leg | undefined): string {
  return next !== undefined && touches(next, leg.from) ? leg.to : leg.from;
}
