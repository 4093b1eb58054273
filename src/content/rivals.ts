import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { remembered } from '#dataset/remembered.ts';
import { claimKey, groupByKey } from '#evidence/claimKey.ts';

/** Claims that compete with an observation and are drawn beside it. */
export type RivalsOf = (observation: Observation) => readonly Observation[];

/**
 * Rivals among these observations: those of the same key that state another value. One that states
 * the same would lie on the mark it repeats, and a defective one is listed on the card only.
 */
export function rivalsAmong(observations: readonly Observation[]): RivalsOf {
  const groups = groupsOf(observations);
  return (observation) =>
    (groups.get(claimKey(observation)) ?? []).filter(
      (other) =>
        other.id !== observation.id &&
        other.caution !== 'defective' &&
        inUnits(other) !== inUnits(observation),
    );
}

const groupsOf = remembered(groupByKey);
