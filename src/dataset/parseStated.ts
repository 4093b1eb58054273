import * as v from 'valibot';
import {
  CAUTIONS,
  DIRECTIONS,
  OBS_STATUSES,
  QUALIFIERS,
  REPORTERS,
  SECTORS,
  UNITS,
} from './codes.ts';
import type { Known } from './parseFields.ts';
import {
  CODE,
  FINITE,
  INTEGER,
  idIn,
  LOCALIZED_TEXT,
  PERIOD,
  sourceIn,
  TEXT,
} from './parseFields.ts';
import type { Shape } from './parseShape.ts';
import { shape } from './parseShape.ts';
import type { Dimension, Structure } from './structure.ts';

/** What the shape of a series depends on. */
export interface SeriesContext {
  readonly dataset: string;
  readonly structure: Structure;
  readonly known: Known;
  /** Product codes that the module names. */
  readonly products: ReadonlySet<string>;
}

/** Fields that a series states for all its observations, or an observation for itself. */
export type Stated = v.InferOutput<ReturnType<typeof statedShapes>['stated']>;

/** `stated` alone, on a `series` with rows still unread, and on a `row` that is not a tuple. */
export function statedShapes(context: SeriesContext) {
  const entries = statedEntries(context);
  return {
    stated: shape(entries),
    series: shape({
      ...entries,
      observations: v.pipe(v.array(v.unknown()), v.minLength(1, 'has no observation')),
    }),
    row: shape({ ...entries, obsValue: FINITE }),
  };
}

const OTHER_SIDE = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{2}|W00)$/, ({ input }) => `"${input}" is neither a country code nor W00`),
);

function statedEntries({ dataset, structure, known, products }: SeriesContext) {
  function dimension<Value>(name: Dimension, schema: Shape<Value>) {
    const held = structure.dimensions.includes(name);
    const reason = `is not a dimension of ${dataset}`;
    return v.exactOptional<Shape<Value | null>>(held ? v.nullable(schema) : v.never(reason));
  }
  return {
    indicator: v.exactOptional(v.picklist(Object.keys(structure.indicators))),
    reporter: dimension('reporter', v.picklist(REPORTERS)),
    direction: dimension('direction', v.picklist(DIRECTIONS)),
    counterpart: dimension('counterpart', OTHER_SIDE),
    product: dimension('product', idIn(products, 'product')),
    sector: dimension('sector', v.picklist(SECTORS)),
    place: dimension('place', CODE),
    scope: dimension('scope', CODE),
    basis: dimension('basis', CODE),
    definitionCode: dimension('definitionCode', CODE),
    definition: v.exactOptional(v.nullable(LOCALIZED_TEXT)),
    period: v.exactOptional(v.nullable(PERIOD)),
    unitMeasure: v.exactOptional(v.picklist(UNITS)),
    unitMult: v.exactOptional(INTEGER),
    qualifier: v.exactOptional(v.picklist(QUALIFIERS)),
    obsStatus: v.exactOptional(v.picklist(OBS_STATUSES)),
    caution: v.exactOptional(v.nullable(v.picklist(CAUTIONS))),
    source: v.exactOptional(sourceIn(known)),
    locator: v.exactOptional(TEXT),
    note: v.exactOptional(v.nullable(LOCALIZED_TEXT)),
    variant: v.exactOptional(CODE),
  };
}
