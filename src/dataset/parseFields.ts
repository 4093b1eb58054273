import * as v from 'valibot';
import { parseDate, parsePeriod } from './parsePeriod.ts';
import type { Shape } from './parseShape.ts';
import { shape } from './parseShape.ts';

/** A text with something in it. */
export const TEXT = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty'),
);

export const LOCALIZED_TEXT = shape({
  en: TEXT,
  it: v.optional(TEXT),
  kk: v.optional(TEXT),
  ru: v.optional(TEXT),
});

/** A name used in ids: lower case, so that no address depends on case, and without `/` and `~`. */
export const CODE = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.:-]*$/, 'is not a code: a–z, 0–9, then also . : -'),
);

/** ISO 3166 alpha-2 */
export const COUNTRY = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, ({ input }) => `"${input}" is not a country code of two capitals`),
);

export const DATE = v.pipe(
  v.string(),
  v.check(
    (text) => parseDate(text) !== null,
    ({ input }) => `"${input}" is not a year, month or day that exists`,
  ),
);

export const PERIOD = v.pipe(
  v.string(),
  v.check(
    (text) => parsePeriod(text) !== null,
    ({ input }) => periodReason(input),
  ),
);

export function periodReason(period: string): string {
  return `"${period}" is not a year, month, day or interval that exists`;
}

export const FINITE = v.pipe(v.number(), v.finite('is not a finite number'));

export const INTEGER = v.pipe(v.number(), v.integer('is not a whole number'));

export const LATITUDE = degrees(90);

export const LONGITUDE = degrees(180);

function degrees(limit: number) {
  const reason = `is outside −${limit}…${limit} degrees`;
  return v.pipe(v.number(), v.minValue(-limit, reason), v.maxValue(limit, reason));
}

/** Ids that other modules may refer to. */
export interface Known {
  readonly sources: ReadonlySet<string>;
}

export function sourceIn(known: Known): Shape<string> {
  return idIn(known.sources, 'source');
}

/** An id of the set; any code where the set is not at hand. */
export function idIn(ids: ReadonlySet<string> | undefined, noun: string): Shape<string> {
  return v.pipe(
    v.string(),
    v.check(
      (id) => ids === undefined || ids.has(id),
      ({ input }) => `there is no ${noun} "${input}"`,
    ),
  );
}

/** A field that may be absent: then it is null. */
export function orNull<Output>(schema: Shape<Output>) {
  return v.nullish(schema, null);
}
