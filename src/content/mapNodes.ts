import type { Translator } from '#i18n/translator.ts';
import { greatCircleKm } from '#network/greatCircle.ts';
import type { Network, Node } from '#network/network.ts';
import type { DrawnLeg } from './drawnLegs.ts';
import type { MapNode } from './mapContent.ts';
import { DEFAULT_ORIGIN } from './routePlaces.ts';
import type { SignKind } from './stripContent.ts';

/** Which nodes are named first where names compete for room. */
const KIND_WEIGHT = {
  'sea-port': 0,
  'dry-port': 1,
  city: 1,
  'oil-terminal': 2,
  'border-crossing': 3,
  'rail-hub': 4,
} as const;
/** The corridor's two ends go before what lies between them. */
const ENDS: ReadonlySet<string> = new Set(['IT', 'KZ']);

/** Nodes as near as this would fight for room on a phone. */
const NEIGHBOURS_KM = 250;

/** The ends of the legs drawn, in the order in which names get room. */
export function mapNodes(
  network: Network,
  drawn: readonly DrawnLeg[],
  i18n: Translator,
): readonly MapNode[] {
  const use = new Map<string, number>();
  const litNodes = new Set<string>();
  for (const { leg, lit } of drawn) {
    for (const id of [leg.from, leg.to]) {
      use.set(id, (use.get(id) ?? 0) + 1);
      if (lit) litNodes.add(id);
    }
  }
  const nodes = [...use.keys()].flatMap((id) => {
    const node = network.nodes.get(id);
    return node ? [node] : [];
  });
  const rank = (node: Node) =>
    (isEnd(node) ? KIND_WEIGHT.city : KIND_WEIGHT[node.kind]) * 10 -
    Math.min(9, use.get(node.id) ?? 0) -
    (ENDS.has(node.country) ? 15 : 0) -
    (litNodes.has(node.id) ? 100 : 0);
  const ranked = nodes.toSorted((a, b) => rank(a) - rank(b));
  return spreadOut(ranked, (node) => litNodes.has(node.id)).map((node, index) => ({
    id: node.id,
    label: i18n.text(node.name),
    short: i18n.text(node.short ?? node.name),
    kind: node.kind,
    lon: node.lon,
    lat: node.lat,
    signs: signsOf(node),
    weight: index + 1,
    lit: litNodes.has(node.id),
  }));
}

/** Where the comparison of ways begins unless the reader says otherwise is no less than a city. */
function isEnd({ id }: Node): boolean {
  return id === DEFAULT_ORIGIN;
}

/** Neighbours of one already named, after all others: on a small map one name must do for both. */
function spreadOut(ranked: readonly Node[], isLit: (node: Node) => boolean): readonly Node[] {
  const first: Node[] = [];
  for (const node of ranked.filter(isLit)) {
    if (first.every((other) => distance(node, other) > NEIGHBOURS_KM)) first.push(node);
  }
  return [...first, ...ranked.filter((node) => !first.includes(node))];
}

function distance(one: Node, other: Node): number {
  return greatCircleKm([one.lon, one.lat], [other.lon, other.lat]);
}

function signsOf(node: Node): readonly SignKind[] {
  const signs: SignKind[] = [];
  if (node.kind === 'border-crossing') signs.push('border');
  if (node.gaugeBreak !== null) signs.push('gauge');
  if (node.transshipment !== null) signs.push('transhipment');
  return signs;
}
