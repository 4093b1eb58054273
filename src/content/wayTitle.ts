import type { Translator } from '#i18n/translator.ts';
import type { Network, Node } from '#network/network.ts';
import { nodeName } from './nodeName.ts';
import type { Step, Way } from './way.ts';
import { wayLegs, wayNodes } from './way.ts';
import { isTranshipped } from './waySigns.ts';

const HUBS: readonly Node['kind'][] = ['rail-hub', 'city', 'dry-port'];

/** What a way goes through that tells it from the others, e.g. ‘via Aktau, Alat and Poti’. */
export function wayTitle(
  network: Network,
  way: Way,
  others: readonly Way[],
  i18n: Translator,
): string {
  const places = i18n.list(viaNodes(network, way, others).map((id) => nodeName(id, network, i18n)));
  const note = way.steps.flatMap((step) => ownWaters(network, step, i18n) ?? [])[0];
  if (places === '') return note ?? i18n.t('routes.direct');
  return note === undefined
    ? i18n.t('routes.via', { places })
    : i18n.t('routes.viaNote', { places, note });
}

/**
 * Where cargo changes vehicle; where that does not tell a way from all others, also the middle of the
 * longest stretch that is its own.
 */
export function viaNodes(network: Network, way: Way, others: readonly Way[]): readonly string[] {
  const changes = changesOf(way);
  const alike = others.filter(
    (other) =>
      wayLegs(other).join() !== wayLegs(way).join() &&
      changes.every((id) => changesOf(other).includes(id)),
  );
  const own = alike.length > 0 ? middleOf(network, ownStretch(way, alike), changes) : null;
  return wayNodes(way).filter((id) => changes.includes(id) || id === own);
}

function changesOf(way: Way): readonly string[] {
  return way.steps.flatMap((step, index) => {
    const before = way.steps[index - 1];
    return before && isTranshipped(before, step) ? [step.from] : [];
  });
}

/** The longest run of legs that none of the others has. */
function ownStretch(way: Way, others: readonly Way[]): readonly Step[] {
  const taken = new Set(others.flatMap(wayLegs));
  const runs: Step[][] = [[]];
  for (const step of way.steps) {
    if (taken.has(step.leg.id)) runs.push([]);
    else runs.at(-1)?.push(step);
  }
  return runs.reduce((longest, run) => (lengthOf(run) > lengthOf(longest) ? run : longest), []);
}

function lengthOf(steps: readonly Step[]): number {
  return steps.reduce((km, step) => km + step.leg.km, 0);
}

/** The hub nearest the middle of a stretch; null where a change of vehicle already names the stretch. */
function middleOf(
  network: Network,
  stretch: readonly Step[],
  changes: readonly string[],
): string | null {
  const ends = [stretch[0]?.from ?? '', ...stretch.map((step) => step.to)];
  if (ends.some((id) => changes.includes(id))) return null;
  const half = lengthOf(stretch) / 2;
  let km = 0;
  let nearest: { readonly id: string; readonly off: number } | null = null;
  for (const step of stretch.slice(0, -1)) {
    km += step.leg.km;
    const kind = network.nodes.get(step.to)?.kind;
    const off = Math.abs(km - half);
    if (kind && HUBS.includes(kind) && (nearest === null || off < nearest.off)) {
      nearest = { id: step.to, off };
    }
  }
  return nearest?.id ?? null;
}

/** By which waters a ship goes where two legs join the same ports. */
function ownWaters(network: Network, { leg }: Step, i18n: Translator): string | null {
  const parallel = [...network.legs.values()].some(
    (other) => other.id !== leg.id && other.from === leg.from && other.to === leg.to,
  );
  return parallel && leg.note ? i18n.text(leg.note) : null;
}
