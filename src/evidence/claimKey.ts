import type { Observation } from '#dataset/observation.ts';

/**
 * The key that claims compete for: indicator, reporter, direction, partner, product, sector,
 * place, scope, basis, definition and period. Two observations with one key say the same thing.
 */
export function claimKey(observation: Observation): string {
  return [
    observation.indicator,
    observation.reporter ?? '',
    observation.direction ?? '',
    partnerOf(observation),
    observation.product ?? '',
    observation.sector ?? '',
    observation.place ?? '',
    observation.scope ?? '',
    observation.basis ?? '',
    observation.definitionCode ?? '',
    observation.period ?? '',
    unitFamily(observation),
  ].join('|');
}

/** Observations by key, keys in order of first appearance. */
export function groupByKey(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = claimKey(observation);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

/** Dollars and euros are one family: they convert; tonnes and containers do not. */
function unitFamily(observation: Observation): string {
  const unit = observation.unitMeasure;
  return unit === 'USD' || unit === 'EUR' ? 'money' : unit;
}

/** The other side, named only where it is not one of the two countries. */
function partnerOf(observation: Observation): string {
  const { counterpart } = observation;
  return counterpart === null || counterpart === 'IT' || counterpart === 'KZ' ? '' : counterpart;
}
