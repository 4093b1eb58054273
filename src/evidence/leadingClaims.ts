import type { Observation } from '#dataset/observation.ts';
import { remembered } from '#dataset/remembered.ts';
import type { Source } from '#dataset/source.ts';
import { groupByKey } from './claimKey.ts';
import { rankClaims, toClaim } from './headline.ts';

/**
 * One observation for each key, the first by the headline rule, in the order in which the keys first
 * appear: what may be added up, where competing claims may not. A key that has nothing but forecasts
 * or defective claims gives the first of these.
 */
export const leadingClaims = remembered(
  (
    observations: readonly Observation[],
    sources: ReadonlyMap<string, Source>,
  ): readonly Observation[] =>
    [...groupByKey(observations).values()].flatMap((group) =>
      group.length === 1
        ? group
        : (rankClaims(group.map((o) => toClaim(o, sources)))[0]?.claim.observation ?? []),
    ),
);
