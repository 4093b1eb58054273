import type { Observation } from './observation.ts';

const OWN_COUNTRIES: readonly (string | null)[] = ['IT', 'KZ', null];

/** `<dataset>:<key>.<period>:<source>[~variant]`; the variant tells two claims of one key and source apart. */
export function observationId(
  observation: Omit<Observation, 'id'>,
  variant: string | null = null,
): string {
  return claimId(observationKey(observation), observation, variant);
}

/** The part of an id that the observations of one series share. */
export function observationKey(observation: Omit<Observation, 'id'>): string {
  const { reporter, direction, counterpart, product, sector } = observation;
  const { place, scope, basis, definitionCode } = observation;
  const parts = [
    observation.indicator,
    reporter?.toLowerCase(),
    direction,
    namesCounterpart(observation) ? counterpart : null,
    product,
    sector,
    place,
    scope,
    basis,
    definitionCode,
  ];
  const stated = parts.filter((part) => part !== null && part !== undefined);
  return `${observation.dataset}:${stated.join('.')}`;
}

export function claimId(
  key: string,
  { period, source }: Pick<Observation, 'period' | 'source'>,
  variant: string | null,
): string {
  const when = period?.replace('/', '_') ?? 'undated';
  return `${key}.${when}:${source}${variant === null ? '' : `~${variant}`}`;
}

/** Between Italy and Kazakhstan the direction and the reporter say who the other side is. */
function namesCounterpart({ counterpart, direction }: Omit<Observation, 'id'>): boolean {
  const ofAnyPartner = direction === 'kz-partner' || direction === 'partner-kz';
  return ofAnyPartner || !OWN_COUNTRIES.includes(counterpart);
}
