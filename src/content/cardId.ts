import { isStatDatasetId, STAT_DATASET_IDS } from '#dataset/structure.ts';
import type { EntityKind } from './cardContent.ts';
import { ENTITY_KINDS } from './cardContent.ts';
import { parseCoverageId } from './coverageId.ts';
import type { DataId } from './figureSpec.ts';
import { datasetOf } from './observationCard.ts';
import type { ValueRef } from './valueRef.ts';

/** What a value opens: its observation where it is one, converted or not; else its working, else its entity. */
export function cardIdOf(ref: ValueRef): string | null {
  return ref.obs ?? ref.derived ?? ref.entity ?? null;
}

/** The parts of an entity's card id, e.g. `event` and `2023-visit`; null: an observation or a computed value. */
export function entityOf(
  cardId: string,
): { readonly kind: EntityKind; readonly id: string } | null {
  const colon = cardId.indexOf(':');
  const kind = ENTITY_KINDS.find((known) => known === cardId.slice(0, Math.max(0, colon)));
  return kind ? { kind, id: cardId.slice(colon + 1) } : null;
}

const TELLING: readonly DataId[] = ['sources', 'events', 'companies', 'statements'];
/** The eight-digit goods are ten times all others; the Sources page lists them. */
const SOURCE_VALUES: readonly DataId[] = STAT_DATASET_IDS.filter((id) => id !== 'trade-goods-cn8');

const NEEDS: Readonly<Record<Exclude<EntityKind, 'coverage'>, readonly DataId[]>> = {
  event: TELLING,
  company: TELLING,
  statement: TELLING,
  node: ['sources', 'network'],
  leg: ['sources', 'network'],
  route: ['sources', 'network'],
  source: [...TELLING, 'network', ...SOURCE_VALUES],
};

/** Modules that a card is made from; a computed value needs only the figure that computes it. */
export function cardNeeds(cardId: string): readonly DataId[] {
  const entity = entityOf(cardId);
  if (entity && entity.kind !== 'coverage') return NEEDS[entity.kind];
  const dataset = entity ? parseCoverageId(entity.id)?.dataset : datasetOf(cardId);
  return isStatDatasetId(dataset) ? ['sources', dataset] : ['sources'];
}

/** The figure that computes a value, from the value's id `<figure>@…`; null for anything else. */
export function figureOf(cardId: string): string | null {
  return /^([a-z][a-z0-9-]*)@/.exec(cardId)?.[1] ?? null;
}
