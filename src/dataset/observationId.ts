import type { Observation } from './observation.ts';

const OWN_COUNTRIES: readonly (string | null)[] = ['IT', 'KZ', null];

/** `<dataset>:<key>.<period>:<source>[~variant]`; the variant tells two claims of one key and source apart. */
export function observationId(
  observation: Omit<Observation, 'id'>,
  variant: string | null = null,
): string {
  const { dataset, indicator, reporter, direction, product, sector, place } = observation;
  const { scope, basis, definitionCode, source } = observation;
  const period = observation.period?.replace('/', '_') ?? 'undated';
  const key = [
    indicator,
    reporter?.toLowerCase(),
    direction,
    namesCounterpart(observation) ? observation.counterpart : null,
    product,
    sector,
    place,
    scope,
    basis,
    definitionCode,
    period,
  ];
  const parts = key.filter((part) => part !== null && part !== undefined);
  return `${dataset}:${parts.join('.')}:${source}${variant === null ? '' : `~${variant}`}`;
}

/** Between Italy and Kazakhstan the direction and the reporter say who the other side is. */
function namesCounterpart({ counterpart, direction }: Omit<Observation, 'id'>): boolean {
  const ofAnyPartner = direction === 'kz-partner' || direction === 'partner-kz';
  return ofAnyPartner || !OWN_COUNTRIES.includes(counterpart);
}
