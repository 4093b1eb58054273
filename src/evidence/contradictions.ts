import { withComputedClaims } from './computedClaims.ts';
import type { Contradiction } from './contradiction.ts';
import { crudeParts } from './crudeParts.ts';
import { documentCounts } from './documentCounts.ts';
import { growthWithinSource } from './growthLevels.ts';
import { investmentGaps } from './investmentGaps.ts';
import { mirrorGaps } from './mirrorGaps.ts';
import type { ReferenceRates } from './money.ts';
import { toReferenceRates } from './money.ts';
import { nestedPeriods } from './nestedPeriods.ts';
import type { Evidence } from './topic.ts';
import { collectTopics } from './topic.ts';
import { topicContradictions } from './topicConflicts.ts';

const NO_RATES: ReferenceRates = { eurPerUsd: new Map(), usCpi: new Map(), brent: new Map() };

/** All claims in the data that cannot both hold, most serious first. */
export function findContradictions(evidence: Evidence): readonly Contradiction[] {
  const reference = evidence.datasets.find(({ id }) => id === 'reference');
  const rates = reference ? toReferenceRates(reference) : NO_RATES;
  const stated = collectTopics(evidence);
  const topics = withComputedClaims(stated, evidence);
  const found = [
    ...topicContradictions(topics, rates),
    ...growthWithinSource(topics),
    ...documentCounts(evidence),
    ...mirrorGaps(topics, rates),
    ...nestedPeriods(stated),
    ...investmentGaps(stated, rates),
    ...crudeParts(evidence, rates),
  ];
  return found.sort((a, b) => b.severity - a.severity || (a.id < b.id ? -1 : 1));
}

/** Those in which an observation has a part, as a claim or as an input of a computed one. */
export function contradictionsOf(
  list: readonly Contradiction[],
  observationId: string,
): readonly Contradiction[] {
  return list.filter(({ claims }) =>
    claims.some(({ observations }) => observations.some(({ id }) => id === observationId)),
  );
}
