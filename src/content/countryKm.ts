import type { Way } from './way.ts';
import { wayCountries } from './way.ts';

/** Legs in a row that lie wholly in one country. */
export interface CountryStretch {
  readonly country: string;
  /** Kilometres from the start of the way. */
  readonly from: number;
  readonly to: number;
}

/** How a way's length is spread; the network does not say where a leg across a border crosses it. */
export interface CountryKm {
  /** Every country of the way in order, with the legs wholly in it; 0: it is only crossed into. */
  readonly inside: ReadonlyMap<string, number>;
  /** Legs that lie in several countries. */
  readonly across: number;
}

export function countryStretches(way: Way): readonly CountryStretch[] {
  const stretches: CountryStretch[] = [];
  let km = 0;
  for (const { leg, countries } of way.steps) {
    const [country, ...others] = countries;
    const to = km + leg.km;
    const before = stretches.at(-1);
    if (country !== undefined && others.length === 0) {
      if (before?.country === country && before.to === km)
        stretches[stretches.length - 1] = { ...before, to };
      else stretches.push({ country, from: km, to });
    }
    km = to;
  }
  return stretches;
}

export function countryKm(way: Way): CountryKm {
  const inside = new Map(wayCountries(way).map((country) => [country, 0]));
  let across = 0;
  for (const { leg, countries } of way.steps) {
    const [country = ''] = countries;
    if (countries.length === 1) inside.set(country, (inside.get(country) ?? 0) + leg.km);
    else across += leg.km;
  }
  return { inside, across };
}
